package org.translint.report.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reviewer writes into the column of decisions. */
enum ReviewWord {
  /** It may stay; {@code translint accept --from} takes it over. */
  ACCEPT,
  /** It is to be mended in the article. */
  FIX,
  /** Somebody else is to look. */
  QUESTION;

  /** As it stands in the cell. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> words() {
    return Stream.of(values()).map(ReviewWord::word).toList();
  }

  /** The word in a cell, whatever its capitals and the spaces around it. */
  static Optional<ReviewWord> of(String cell) {
    String word = cell.strip().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(w -> w.word().equals(word)).findFirst();
  }
}
