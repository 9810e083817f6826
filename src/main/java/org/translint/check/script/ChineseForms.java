package org.translint.check.script;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.check.Analysis;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Messages;
import org.translint.language.Sentence;
import org.translint.text.Span;

/**
 * Finds characters of the other Chinese script: traditional ones in an article that is otherwise
 * simplified, the reverse, and the forms that only Japan writes.
 *
 * <p>Which script it is, the article's own characters say; those that both scripts have say
 * nothing. A text that is truly mixed, and a quotation or title wholly in the other script, are
 * left alone.
 */
final class ChineseForms {

  /** How many telling characters show a habit. */
  private static final int FEWEST = 4;

  /** How many telling characters of the habit must stand against one of the other script. */
  private static final int MAJORITY = 5;

  private static final double ONE_FORM = 0.95;
  private static final double SEVERAL_FORMS = 0.92;
  private static final double JAPANESE = 0.85;

  private static final Pattern QUOTED =
      Pattern.compile("《[^《》\\n]{1,400}》|「[^「」\\n]{1,400}」|“[^“”\\n]{1,400}”|『[^『』\\n]{1,400}』");

  private final CharacterTable traditional = CharacterTable.of("traditional-only");
  private final CharacterTable simplified = CharacterTable.of("simplified-only");
  private final CharacterTable japanese = CharacterTable.of("japanese-only");

  /**
   * The habit of an article.
   *
   * @param own what only its script has
   * @param other what only the other script has, with the forms of its own
   * @param key of the message
   * @param japaneseColumn where the table of Japanese forms has those of its own
   */
  private record Habit(CharacterTable own, CharacterTable other, String key, int japaneseColumn) {}

  /** The slips of an article in Chinese, by place. */
  List<Slip> find(Analysis article) {
    List<Sentence> sentences = Passages.sentences(article);
    int simple = 0;
    int full = 0;
    for (Sentence sentence : sentences) {
      String text = sentence.span().of(article.text());
      simple += count(text, simplified::has);
      full += count(text, traditional::has);
    }
    List<Slip> slips = new ArrayList<>();
    if (simple >= FEWEST && full * MAJORITY <= simple) {
      collect(article, new Habit(simplified, traditional, "mixed-script.traditional", 0), slips);
    } else if (full >= FEWEST && simple * MAJORITY <= full) {
      collect(article, new Habit(traditional, simplified, "mixed-script.simplified", 1), slips);
    }
    return slips;
  }

  private static int count(String text, IntPredicate telling) {
    return (int) text.codePoints().filter(telling).count();
  }

  private void collect(Analysis article, Habit habit, List<Slip> slips) {
    for (Sentence sentence : Passages.sentences(article)) {
      List<Span> exempt = new ArrayList<>(Passages.addresses(sentence));
      exempt.addAll(foreign(article.text(), sentence.span(), habit));
      boolean kana = sentence.span().of(article.text()).codePoints().anyMatch(Kana::isKana);
      for (int i = sentence.span().start(); i < sentence.span().end(); i++) {
        int place = i;
        if (exempt.stream().anyMatch(s -> s.start() <= place && place < s.end())) {
          continue;
        }
        char c = article.text().charAt(i);
        if (habit.other().has(c)) {
          int end = endOfRun(article.text(), i, sentence.span().end(), habit);
          slips.add(slip(article.text(), new Span(i, end), habit));
          i = end - 1;
        } else if (!kana && isJapanese(article.text(), i)) {
          slips.add(japanese(new Span(i, i + 1), c, habit));
        }
      }
    }
  }

  /** Stretches that are in the other script on purpose: at least two of its characters, no own. */
  private static List<Span> foreign(String text, Span sentence, Habit habit) {
    if (isForeign(sentence.of(text), habit)) {
      return List.of(sentence);
    }
    List<Span> spans = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text).region(sentence.start(), sentence.end());
    while (quoted.find()) {
      if (isForeign(quoted.group(), habit)) {
        spans.add(new Span(quoted.start(), quoted.end()));
      }
    }
    return spans;
  }

  private static boolean isForeign(String text, Habit habit) {
    return count(text, habit.other()::has) > 1 && count(text, habit.own()::has) == 0;
  }

  private static int endOfRun(String text, int start, int limit, Habit habit) {
    int end = start + 1;
    while (end < limit && habit.other().has(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static Slip slip(String text, Span span, Habit habit) {
    List<String> right = List.of("");
    for (char c : span.of(text).toCharArray()) {
      List<String> choices = habit.other().choices(c, 0);
      right =
          right.size() == 1
              ? append(right.get(0), choices)
              : right.stream().map(r -> r + choices.get(0)).toList();
    }
    boolean sure = right.size() == 1;
    return new Slip(
        span,
        sure ? ONE_FORM : SEVERAL_FORMS,
        Messages.say(habit.key(), span.of(text), right.get(0)),
        right,
        sure ? Applicability.SAFE : Applicability.UNSAFE);
  }

  private static List<String> append(String beginning, List<String> choices) {
    return choices.stream().map(choice -> beginning + choice).toList();
  }

  /** Japanese forms side by side are a name or a word of Japanese. */
  private boolean isJapanese(String text, int i) {
    return japanese.has(text.charAt(i))
        && (i == 0 || !japanese.has(text.charAt(i - 1)))
        && (i + 1 == text.length() || !japanese.has(text.charAt(i + 1)));
  }

  private Slip japanese(Span span, char c, Habit habit) {
    String right = japanese.column(c, habit.japaneseColumn());
    return new Slip(
        span,
        JAPANESE,
        Messages.say("mixed-script.japanese", String.valueOf(c), right),
        List.of(right),
        Applicability.UNSAFE);
  }
}
