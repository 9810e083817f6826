package org.translint.check.script;

import java.util.ArrayList;
import java.util.List;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Messages;
import org.translint.text.Span;

/**
 * Finds simplified Chinese characters in Japanese, which writes the kanji in another form.
 *
 * <p>Where several stand side by side, a Chinese word is quoted on purpose.
 */
final class ChineseInJapanese {

  private static final double ONE_FORM = 0.9;
  private static final double SEVERAL_FORMS = 0.88;

  private final CharacterTable table = CharacterTable.of("chinese-only");

  /** The slips in {@code sentence} of {@code text}, by place. */
  List<Slip> find(String text, Span sentence) {
    List<Slip> slips = new ArrayList<>();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      if (!table.has(c) || table.has(Kana.at(text, i - 1)) || table.has(Kana.at(text, i + 1))) {
        continue;
      }
      List<String> right = table.choices(c, 0);
      boolean sure = right.size() == 1;
      slips.add(
          new Slip(
              new Span(i, i + 1),
              sure ? ONE_FORM : SEVERAL_FORMS,
              Messages.say("mixed-script.chinese", String.valueOf(c), right.get(0)),
              right,
              sure ? Applicability.SAFE : Applicability.UNSAFE));
    }
    return slips;
  }
}
