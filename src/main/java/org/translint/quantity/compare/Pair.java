package org.translint.quantity.compare;

/** A datum of the source and the one of the translation that stands for it. */
public record Pair(Datum source, Datum target) {

  /** Whether the translation's is the source's times or through a power of ten, other than one. */
  public boolean isScaled() {
    return Likeness.isScaled(source, target);
  }
}
