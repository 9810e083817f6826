package org.translint.check.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.translint.check.Analysis;
import org.translint.finding.CheckInfo;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.Messages;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.language.ArabicLetters;
import org.translint.language.LanguageTags;

/**
 * Makes findings of the slips in a script without capitals. What an article does again and again is
 * its habit, or was lost on the way: it is said once, or as neutral.
 */
final class SlipFindings {

  private static final double HIGH_FROM = 11;
  private static final double RUN_ON_FROM = 6;

  private static final double SURE_RUN_ON_FROM = 15;

  private static final double HIGH = 0.9;
  private static final double MIDDLE = 0.7;
  private static final double LOW = 0.3;

  /** So many of a kind are a habit. */
  private static final int HABIT = 2;

  private final CheckInfo check;
  private final Analysis article;
  private final CaselessWords words;
  private final List<UnknownForm> letterForms = new ArrayList<>();
  private final List<Slip> letters = new ArrayList<>();
  private final List<UnknownForm> hamzaForms = new ArrayList<>();
  private final List<Slip> hamzas = new ArrayList<>();
  private final List<UnknownForm> runOnForms = new ArrayList<>();
  private final List<Slip> runOns = new ArrayList<>();

  private SlipFindings(CheckInfo check, Analysis article) {
    this.check = check;
    this.article = article;
    this.words = new CaselessWords(article);
  }

  /**
   * The findings of a check for the unknown forms of an article that have no capitals.
   *
   * @param ownWords the article's
   */
  static List<Finding> of(
      CheckInfo check, Analysis article, ArticleWords ownWords, List<UnknownForm> forms) {
    ForeignNames names = ForeignNames.in(LanguageTags.base(article.language()));
    if (forms.isEmpty() || names.isEmpty()) {
      return List.of();
    }
    SlipFindings findings = new SlipFindings(check, article);
    Set<Integer> starts =
        forms.stream().map(form -> form.span().start()).collect(Collectors.toSet());
    CaselessRunOns runOns = new CaselessRunOns(findings.words, names, false);
    boolean spacesAreLost =
        forms.stream()
                .flatMap(form -> runOns.of(ArabicLetters.plain(form.text())).stream())
                .filter(slip -> slip.likelihood() >= SURE_RUN_ON_FROM)
                .count()
            >= HABIT;
    SlipFinder finder = new SlipFinder(findings.words, names, starts, spacesAreLost);
    for (UnknownForm form : forms) {
      finder
          .of(form)
          .filter(slip -> !findings.isRendering(form, slip, ownWords))
          .ifPresent(slip -> findings.sort(form, slip));
    }
    return findings.all();
  }

  /** Whether it renders a name of the source, which what seems to be meant does not. */
  private boolean isRendering(UnknownForm form, Slip slip, ArticleWords ownWords) {
    return isRatherName(form, slip, ownWords::isNameOfSourceAsItIs)
        || isRatherName(form, slip, ownWords::isNameOfSource);
  }

  /** Whether a form is a name behind its proclitics, and what seems to be meant is not. */
  private boolean isRatherName(UnknownForm form, Slip slip, Predicate<String> name) {
    return isOne(ArabicLetters.plain(form.text()), name) && !isOne(slip.meant(), name);
  }

  private boolean isOne(String word, Predicate<String> name) {
    return name.test(word) || words.proclitics().rests(word).stream().anyMatch(name);
  }

  private void sort(UnknownForm form, Slip slip) {
    switch (slip.kind()) {
      case LETTER -> {
        if (slip.likelihood() >= SlipFinder.LEAST_TOLD) {
          letterForms.add(form);
          letters.add(slip);
        }
      }
      case HAMZA -> {
        hamzaForms.add(form);
        hamzas.add(slip);
      }
      case RUN_ON -> {
        if (slip.likelihood() >= RUN_ON_FROM) {
          runOnForms.add(form);
          runOns.add(slip);
        }
      }
    }
  }

  private List<Finding> all() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      findings.add(letter(letterForms.get(i), letters.get(i)));
    }
    for (int i = 0; i < hamzas.size(); i++) {
      findings.add(hamza(hamzaForms.get(i), hamzas.get(i)));
    }
    if (runOns.size() < HABIT) {
      for (int i = 0; i < runOns.size(); i++) {
        findings.add(runOn(runOnForms.get(i), runOns.get(i)));
      }
    } else {
      findings.add(allRunOns());
    }
    return findings;
  }

  private Finding letter(UnknownForm form, Slip slip) {
    String language = LanguageTags.name(article.language(), Messages.language().locale());
    String key = slip.inArticle() ? "unknown-word.elsewhere" : "unknown-word.suggestion";
    String message = Messages.say(key, form.text(), language, slip.meant());
    double confidence = slip.likelihood() >= HIGH_FROM ? HIGH : MIDDLE;
    return finding(Severity.MINOR, confidence, form, slip, message);
  }

  private Finding hamza(UnknownForm form, Slip slip) {
    boolean sure = slip.inArticle() || words.isCommon(slip.meant());
    boolean counts = sure && hamzas.size() < HABIT;
    String message = Messages.say("unknown-word.hamza", form.text(), slip.meant());
    return finding(
        counts ? Severity.MINOR : Severity.NEUTRAL, counts ? MIDDLE : LOW, form, slip, message);
  }

  private Finding runOn(UnknownForm form, Slip slip) {
    String message = Messages.say("unknown-word.run-on", form.text(), slip.meant());
    return finding(Severity.MINOR, HIGH, form, slip, message);
  }

  private Finding allRunOns() {
    UnknownForm first = runOnForms.get(0);
    Slip slip = runOns.get(0);
    String message =
        Messages.say("unknown-word.run-ons", first.text(), slip.meant(), runOns.size() - 1);
    List<Related> others =
        runOnForms.stream()
            .skip(1)
            .map(form -> new Related(article.document(), form.span()))
            .toList();
    return finding(Severity.MINOR, HIGH, first, slip, message).withRelated(others);
  }

  private Finding finding(
      Severity severity, double confidence, UnknownForm form, Slip slip, String message) {
    return Finding.of(check, severity, confidence, form.span(), message)
        .withSuggestions(List.of(slip.meant()), Fix.Applicability.UNSAFE);
  }
}
