package org.translint.write;

import java.util.List;
import java.util.Optional;
import org.translint.text.Document;
import org.translint.text.PackagePart;

/** Reads a package of XML anew, so that a rewriter can see what a change makes of its article. */
@FunctionalInterface
public interface PackageReading {

  /** The article of a file and its parts; empty where the bytes cannot be read. */
  Optional<Opened> open(String path, byte[] bytes);

  /**
   * A file that was read.
   *
   * @param article in it; its language does not matter
   * @param parts the stretches of its text, in order
   * @param markup how its parts write text
   */
  record Opened(Document article, List<PackagePart> parts, PartMarkup markup) {

    public Opened {
      parts = List.copyOf(parts);
    }
  }
}
