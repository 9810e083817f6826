package org.translint.decisions;

import java.util.List;
import org.translint.text.FormulaGuard;

/** The columns of a table of decisions. */
final class Columns {

  static final String KIND = "kind";
  static final String VALUE = "value";
  static final String LANGUAGE = "language";
  static final String PATH = "path";
  static final String CHECK = "check";
  static final String WHAT = "what";
  static final String DATE = "date";
  static final String OWNER = "owner";
  static final String REASON = "reason";
  static final String UNTIL = "until";

  /** All that translint knows, in the order in which it writes them. */
  static final List<String> ALL =
      List.of(KIND, VALUE, LANGUAGE, PATH, CHECK, WHAT, DATE, OWNER, REASON, UNTIL);

  private Columns() {}

  /**
   * What the table has of a decision in a column, which may be somebody else's. What was written
   * freely is guarded, so that no program takes it for a formula.
   */
  static String cell(Decision decision, String column) {
    return switch (column) {
      case KIND -> decision.kind().label();
      case VALUE -> FormulaGuard.guard(decision.value());
      case LANGUAGE -> decision.language();
      case PATH -> FormulaGuard.guard(decision.place().path());
      case CHECK -> decision.place().check();
      case WHAT -> FormulaGuard.guard(decision.place().what());
      case DATE -> decision.stamp().date();
      case OWNER -> FormulaGuard.guard(decision.stamp().owner());
      case REASON -> FormulaGuard.guard(decision.stamp().reason());
      case UNTIL -> decision.stamp().until();
      default -> decision.other().getOrDefault(column, "");
    };
  }
}
