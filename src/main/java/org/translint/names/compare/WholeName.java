package org.translint.names.compare;

import java.util.List;

/**
 * A name as it is written, with the words that tell people apart.
 *
 * @param text as it is written
 * @param parts its words, the given name first where a comma shows the order
 * @param isTurned whether a comma says that the surname stands first
 */
record WholeName(String text, List<NamePart> parts, boolean isTurned) {

  WholeName {
    parts = List.copyOf(parts);
  }
}
