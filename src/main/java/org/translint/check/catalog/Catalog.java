package org.translint.check.catalog;

import java.util.List;
import java.util.Optional;
import org.translint.check.Check;
import org.translint.check.grammar.Grammar;
import org.translint.check.grammar.Punctuation;
import org.translint.check.grammar.Typography;
import org.translint.check.hygiene.DoubledWord;
import org.translint.check.hygiene.UnpairedQuote;
import org.translint.check.naming.NameDiffersFromSource;
import org.translint.check.naming.NameDrifts;
import org.translint.check.naming.NameInconsistent;
import org.translint.check.naming.NameMissing;
import org.translint.check.naming.NameNotApproved;
import org.translint.check.naming.NameNotInSource;
import org.translint.check.naming.PlaceForm;
import org.translint.check.naming.PlaceInconsistent;
import org.translint.check.source.LengthAnomaly;
import org.translint.check.source.SentenceAdded;
import org.translint.check.source.SentenceMissing;
import org.translint.check.source.WrongLanguage;
import org.translint.check.source.WrongSource;
import org.translint.check.spelling.UnknownWord;
import org.translint.finding.CheckInfo;

/** All checks, by id: one line each, in alphabetical order. */
public final class Catalog {

  private static final List<Check> CHECKS =
      List.of(
          new DoubledWord(), // doubled-word
          new Grammar(), // grammar
          new LengthAnomaly(), // length-anomaly
          new NameDiffersFromSource(), // name-differs-from-source
          new NameDrifts(), // name-drift
          new NameInconsistent(), // name-inconsistent
          new NameMissing(), // name-missing
          new NameNotApproved(), // name-not-approved
          new NameNotInSource(), // name-not-in-source
          new PlaceForm(), // place-form
          new PlaceInconsistent(), // place-inconsistent
          new Punctuation(), // punctuation
          new SentenceAdded(), // sentence-added
          new SentenceMissing(), // sentence-missing
          new Typography(), // typography
          new UnknownWord(), // unknown-word
          new UnpairedQuote(), // unpaired-quote
          new WrongLanguage(), // wrong-language
          new WrongSource()); // wrong-source

  private Catalog() {}

  /** All checks. */
  public static List<Check> checks() {
    return CHECKS;
  }

  /** The descriptions of all checks. */
  public static List<CheckInfo> infos() {
    return CHECKS.stream().map(Check::info).toList();
  }

  /** The description of the check with this id. */
  public static Optional<CheckInfo> find(String id) {
    return infos().stream().filter(info -> info.id().equals(id)).findFirst();
  }
}
