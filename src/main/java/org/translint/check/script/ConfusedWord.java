package org.translint.check.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.translint.finding.CheckInfo;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Messages;
import org.translint.finding.Severity;
import org.translint.language.DataFile;
import org.translint.text.Span;

/**
 * A word that is written with a wrong character.
 *
 * @param wrong as it is written
 * @param right as it should be
 * @param reason why both are confused: {@code shape}, {@code sound}, or {@code variant}
 * @param sureness {@code sure}, {@code likely}, or {@code variant}
 * @param except longer strings in which the characters of {@code wrong} are right
 */
record ConfusedWord(
    String wrong, String right, String reason, String sureness, List<String> except) {

  private static final double SURE = 0.95;
  private static final double LIKELY = 0.8;
  private static final double VARIANT = 0.7;

  ConfusedWord {
    except = List.copyOf(except);
  }

  /** The words of a language, by their code, or nothing where there is no list of it. */
  static Optional<List<ConfusedWord>> of(String language) {
    String path = "check/script/confused/" + language + ".tsv";
    return DataFile.find(path)
        .map(lines -> DataFile.rows(path).stream().map(ConfusedWord::of).toList());
  }

  private static ConfusedWord of(List<String> row) {
    List<String> except = row.get(4).equals("-") ? List.of() : List.of(row.get(4).split(" "));
    return new ConfusedWord(row.get(0), row.get(1), row.get(2), row.get(3), except);
  }

  /** Where the word stands in {@code sentence} of {@code text}, and is wrong there. */
  List<Span> places(String text, Span sentence) {
    List<Span> places = new ArrayList<>();
    int at = text.indexOf(wrong, sentence.start());
    while (at >= 0 && at + wrong.length() <= sentence.end()) {
      int place = at;
      if (except.stream().noneMatch(longer -> isPartOf(text, place, longer))) {
        places.add(new Span(at, at + wrong.length()));
      }
      at = text.indexOf(wrong, at + 1);
    }
    return places;
  }

  /** Whether the word at {@code place} overlaps {@code longer} there. */
  private boolean isPartOf(String text, int place, String longer) {
    int from = Math.max(0, place - longer.length() + 1);
    for (int start = from; start < place + wrong.length(); start++) {
      if (text.startsWith(longer, start)) {
        return true;
      }
    }
    return false;
  }

  Finding finding(CheckInfo check, Span place) {
    boolean variant = sureness.equals("variant");
    double confidence = variant ? VARIANT : sureness.equals("sure") ? SURE : LIKELY;
    return Finding.of(
            check,
            variant ? Severity.NEUTRAL : Severity.MINOR,
            confidence,
            place,
            Messages.say("confused-character." + reason, wrong, right))
        .withSuggestions(
            List.of(right), confidence == SURE ? Applicability.SAFE : Applicability.UNSAFE);
  }
}
