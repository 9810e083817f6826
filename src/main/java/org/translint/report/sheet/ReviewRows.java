package org.translint.report.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.translint.report.Printable;
import org.translint.text.FormulaGuard;

/**
 * Reads the rows of a reviewed sheet, one after the other, the header first. The columns may stand
 * in any order, beside others.
 */
final class ReviewRows {

  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");
  private static final List<SheetColumn> NEEDED =
      List.of(SheetColumn.FINGERPRINT, SheetColumn.DECISION);
  private static final int LONGEST_QUOTE = 40;

  private final String name;
  private final UnaryOperator<String> original;
  private @Nullable Map<SheetColumn, Integer> places;
  private final List<Review.Accepted> accepted = new ArrayList<>();
  private int toFix;
  private int questions;
  private int undecided;

  /**
   * @param name of the file for error messages
   * @param original takes away what was added to a text to make it a cell
   */
  ReviewRows(String name, UnaryOperator<String> original) {
    this.name = name;
    this.original = original;
  }

  /**
   * Reads a row; empty ones are passed over.
   *
   * @param number of the row, from 1
   */
  void row(int number, List<String> cells) throws SheetException {
    if (cells.stream().allMatch(String::isBlank)) {
      return;
    }
    if (places == null) {
      places = header(number, cells);
    } else {
      decision(number, cells, places);
    }
  }

  private Map<SheetColumn, Integer> header(int number, List<String> cells) throws SheetException {
    Map<SheetColumn, Integer> found = new EnumMap<>(SheetColumn.class);
    for (int i = 0; i < cells.size(); i++) {
      String header = cells.get(i).strip().toLowerCase(Locale.ROOT);
      for (SheetColumn column : SheetColumn.ALL) {
        if (column.header().toLowerCase(Locale.ROOT).equals(header)
            && found.putIfAbsent(column, i) != null) {
          throw SheetException.at(
              name, number, "the column '%s' is there twice; keep one.".formatted(header));
        }
      }
    }
    for (SheetColumn needed : NEEDED) {
      if (!found.containsKey(needed)) {
        throw SheetException.at(
            name,
            number,
            ("there is no column '%s' here; this is the first row, and has to be the headings of a"
                    + " report that 'translint check --report FILE.xlsx' or FILE.csv wrote.")
                .formatted(needed.header()));
      }
    }
    return found;
  }

  private void decision(int number, List<String> cells, Map<SheetColumn, Integer> columns)
      throws SheetException {
    String decision = cell(cells, columns, SheetColumn.DECISION);
    Optional<ReviewWord> word = ReviewWord.of(decision);
    if (word.isEmpty() && !decision.isBlank()) {
      throw SheetException.at(
          name,
          number,
          "the decision '%s' is not one of %s; write one of them, or leave the cell empty."
              .formatted(quoted(decision), String.join(", ", ReviewWord.words())));
    }
    if (word.isEmpty()) {
      undecided++;
      return;
    }
    switch (word.get()) {
      case ACCEPT -> accepted.add(accepted(number, cells, columns));
      case FIX -> toFix++;
      case QUESTION -> questions++;
    }
  }

  private Review.Accepted accepted(
      int number, List<String> cells, Map<SheetColumn, Integer> columns) throws SheetException {
    String fingerprint =
        FormulaGuard.unguardId(cell(cells, columns, SheetColumn.FINGERPRINT).strip())
            .toLowerCase(Locale.ROOT);
    if (fingerprint.isEmpty()) {
      throw SheetException.at(
          name,
          number,
          "there is no fingerprint, so there is nothing to accept; take the decision out.");
    }
    if (!FINGERPRINT.matcher(fingerprint).matches()) {
      throw SheetException.at(
          name,
          number,
          ("'%s' is no fingerprint, which has 16 hexadecimal digits; copy it again from the"
                  + " report.")
              .formatted(quoted(fingerprint)));
    }
    return new Review.Accepted(
        fingerprint,
        original.apply(cell(cells, columns, SheetColumn.PATH)),
        original.apply(cell(cells, columns, SheetColumn.CHECK)),
        original.apply(cell(cells, columns, SheetColumn.TEXT)),
        cell(cells, columns, SheetColumn.COMMENT).strip());
  }

  private static String cell(
      List<String> cells, Map<SheetColumn, Integer> columns, SheetColumn column) {
    Integer at = columns.get(column);
    return at == null || at >= cells.size() ? "" : cells.get(at);
  }

  private static String quoted(String cell) {
    return Printable.excerpt(cell, LONGEST_QUOTE);
  }

  /** What all rows say. */
  Review review() throws SheetException {
    if (places == null) {
      throw new SheetException(
          name + " is empty; a report that 'translint check --report FILE.xlsx' wrote is not.");
    }
    return new Review(accepted, toFix, questions, undecided);
  }
}
