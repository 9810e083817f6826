package org.translint.align;

import java.util.List;

/**
 * What it would be if two pieces of the translation had changed places.
 *
 * @param gain how much cheaper that is than the alignment in order; 0 or more
 * @param links of a part of the texts, in the order of the translation
 */
record Exchange(double gain, List<Link> links) {

  /** No exchange. */
  static final Exchange NONE = new Exchange(0, List.of());
}
