package org.translint.names;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.language.Sentence;
import org.translint.names.ledger.Entry;
import org.translint.names.ledger.Ledger;
import org.translint.names.ledger.NameForm;
import org.translint.names.ledger.ScriptForm;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * Finds, in an article that is not in Latin letters, forms that the ledger has for a person in
 * another language: a name left in Latin letters, a Japanese form in a Chinese article. What stands
 * in brackets is a gloss and is left alone.
 */
final class ForeignForms {

  private static final int SHORTEST = 3;
  private static final Pattern LATIN_NAME =
      Pattern.compile(
          "\\p{IsLatin}[\\p{IsLatin}\\p{M}'’.-]*(?: \\p{IsLatin}[\\p{IsLatin}\\p{M}'’.-]*)*");
  private static final Pattern GLOSS = Pattern.compile("[(（\\[【〔][^)）\\]】〕]*[)）\\]】〕]");

  private final Document document;
  private final List<Sentence> sentences;
  private final Ledger ledger;
  private final String language;

  ForeignForms(Document document, List<Sentence> sentences, Ledger ledger) {
    this.document = document;
    this.sentences = sentences;
    this.ledger = ledger;
    this.language = document.language();
  }

  /** The deviations, sentence by sentence. */
  List<LedgerDeviation> find() {
    List<LedgerDeviation> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      String text = sentence.span().of(document.text());
      List<Span> taken = matches(GLOSS, text);
      addLatin(sentence, text, taken, found);
      addOthers(sentence, text, taken, found);
    }
    return found;
  }

  private static List<Span> matches(Pattern pattern, String text) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans;
  }

  private void addLatin(
      Sentence sentence, String text, List<Span> taken, List<LedgerDeviation> found) {
    for (Span span : matches(LATIN_NAME, text)) {
      if (taken.stream().anyMatch(span::overlaps) || isInAddress(sentence, span)) {
        continue;
      }
      String form = span.of(text);
      whole(form)
          .map(entry -> deviation(sentence, span, entry, form, entry.approved()))
          .or(
              () ->
                  surnameOf(form)
                      .map(entry -> deviation(sentence, span, entry, form, alone(entry))))
          .ifPresent(found::add);
    }
  }

  private static boolean isInAddress(Sentence sentence, Span span) {
    Span there = span.shift(sentence.span().start());
    return sentence.tokens().stream()
        .anyMatch(t -> t.span().overlaps(there) && !t.isWord() && t.text().length() > 1);
  }

  /** The one person whom another language writes exactly {@code form}. */
  private Optional<Entry> whole(String form) {
    return single(ledger.exact(form).stream().map(Entry::person).distinct().toList(), form);
  }

  private Optional<Entry> surnameOf(String word) {
    return single(
        ledger.nearby(word).stream()
            .filter(name -> name.surname().equals(NameForm.normal(word)))
            .map(name -> name.entry().person())
            .distinct()
            .toList(),
        word);
  }

  private Optional<Entry> single(List<String> people, String form) {
    if (people.size() != 1 || ledger.allows(form, language)) {
      return Optional.empty();
    }
    return ledger.entry(people.get(0), language).filter(Entry::isPerson);
  }

  private static String alone(Entry entry) {
    return NameForm.of(entry.approved()).surname().orElse(entry.approved());
  }

  /** Looks for the forms of other languages in other scripts, the longest first. */
  private void addOthers(
      Sentence sentence, String text, List<Span> taken, List<LedgerDeviation> found) {
    List<Span> allowed = new ArrayList<>(taken);
    for (ScriptForm candidate : ledger.scriptForms(language)) {
      for (int at = text.indexOf(candidate.form());
          at >= 0;
          at = text.indexOf(candidate.form(), at + 1)) {
        Span span = new Span(at, at + candidate.form().length());
        if (allowed.stream().noneMatch(span::overlaps) && standsAlone(text, span)) {
          allowed.add(span);
          if (!candidate.isAllowed()) {
            found.add(
                deviation(
                    sentence, span, candidate.entry(), candidate.form(), candidate.replacement()));
          }
        }
      }
    }
  }

  /** Whether no letter of the same script goes on, in scripts that separate words. */
  private static boolean standsAlone(String text, Span span) {
    int script = UScript.getScript(text.codePointAt(span.start()));
    if (script == UScript.HAN) {
      return span.length() >= SHORTEST;
    }
    boolean before =
        span.start() > 0 && UScript.getScript(text.codePointBefore(span.start())) == script;
    boolean after =
        span.end() < text.length() && UScript.getScript(text.codePointAt(span.end())) == script;
    return !before && !after;
  }

  private static LedgerDeviation deviation(
      Sentence sentence, Span span, Entry entry, String form, String replacement) {
    return new LedgerDeviation(
        entry, span.shift(sentence.span().start()), form, replacement, false, 0.97);
  }
}
