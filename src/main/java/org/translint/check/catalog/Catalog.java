package org.translint.check.catalog;

import java.util.List;
import java.util.Optional;
import org.translint.check.Check;
import org.translint.check.grammar.Grammar;
import org.translint.check.grammar.Punctuation;
import org.translint.check.grammar.Typography;
import org.translint.check.hygiene.DoubledWord;
import org.translint.check.hygiene.EncodingDamage;
import org.translint.check.hygiene.HouseRuleFault;
import org.translint.check.hygiene.LeftoverText;
import org.translint.check.hygiene.MixedQuotes;
import org.translint.check.hygiene.MixedStyle;
import org.translint.check.hygiene.RepeatedText;
import org.translint.check.hygiene.Spacing;
import org.translint.check.hygiene.TemplateText;
import org.translint.check.hygiene.UnitConversion;
import org.translint.check.hygiene.UnpairedQuote;
import org.translint.check.naming.NameDiffersFromSource;
import org.translint.check.naming.NameDrifts;
import org.translint.check.naming.NameInconsistent;
import org.translint.check.naming.NameMissing;
import org.translint.check.naming.NameNotApproved;
import org.translint.check.naming.NameNotInSource;
import org.translint.check.naming.PlaceForm;
import org.translint.check.naming.PlaceInconsistent;
import org.translint.check.script.ConfusedCharacter;
import org.translint.check.script.ConfusedParticle;
import org.translint.check.script.MixedDigits;
import org.translint.check.script.MixedScript;
import org.translint.check.script.WrongWidth;
import org.translint.check.source.DateMismatch;
import org.translint.check.source.ForbiddenTerm;
import org.translint.check.source.InconsistentTranslation;
import org.translint.check.source.LengthAnomaly;
import org.translint.check.source.LinkMismatch;
import org.translint.check.source.MarkupMismatch;
import org.translint.check.source.NegationChanged;
import org.translint.check.source.NumberMismatch;
import org.translint.check.source.NumberMissing;
import org.translint.check.source.QuoteMissing;
import org.translint.check.source.SentenceAdded;
import org.translint.check.source.SentenceMissing;
import org.translint.check.source.TermNotApproved;
import org.translint.check.source.UntranslatedText;
import org.translint.check.source.WrongLanguage;
import org.translint.check.source.WrongSource;
import org.translint.check.spelling.MixedSpelling;
import org.translint.check.spelling.NonstandardForm;
import org.translint.check.spelling.UnknownWord;
import org.translint.finding.CheckInfo;

/** All checks, by id: one line each, in alphabetical order. */
public final class Catalog {

  private static final List<Check> CHECKS =
      List.of(
          new ConfusedCharacter(), // confused-character
          new ConfusedParticle(), // confused-particle
          new DateMismatch(), // date-mismatch
          new DoubledWord(), // doubled-word
          new EncodingDamage(), // encoding-damage
          new ForbiddenTerm(), // forbidden-term
          new Grammar(), // grammar
          new HouseRuleFault(), // house-rule
          new InconsistentTranslation(), // inconsistent-translation
          new LeftoverText(), // leftover-text
          new LengthAnomaly(), // length-anomaly
          new LinkMismatch(), // link-mismatch
          new MarkupMismatch(), // markup-mismatch
          new MixedDigits(), // mixed-digits
          new MixedQuotes(), // mixed-quotes
          new MixedScript(), // mixed-script
          new MixedSpelling(), // mixed-spelling
          new MixedStyle(), // mixed-style
          new NameDiffersFromSource(), // name-differs-from-source
          new NameDrifts(), // name-drift
          new NameInconsistent(), // name-inconsistent
          new NameMissing(), // name-missing
          new NameNotApproved(), // name-not-approved
          new NameNotInSource(), // name-not-in-source
          new NegationChanged(), // negation-changed
          new NonstandardForm(), // nonstandard-form
          new NumberMismatch(), // number-mismatch
          new NumberMissing(), // number-missing
          new PlaceForm(), // place-form
          new PlaceInconsistent(), // place-inconsistent
          new Punctuation(), // punctuation
          new QuoteMissing(), // quote-missing
          new RepeatedText(), // repeated-text
          new SentenceAdded(), // sentence-added
          new SentenceMissing(), // sentence-missing
          new Spacing(), // spacing
          new TemplateText(), // template-text
          new TermNotApproved(), // term-not-approved
          new Typography(), // typography
          new UnitConversion(), // unit-conversion
          new UnknownWord(), // unknown-word
          new UnpairedQuote(), // unpaired-quote
          new UntranslatedText(), // untranslated-text
          new WrongLanguage(), // wrong-language
          new WrongSource(), // wrong-source
          new WrongWidth()); // wrong-width

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
