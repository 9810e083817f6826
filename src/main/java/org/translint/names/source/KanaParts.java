package org.translint.names.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.language.Sentence;
import org.translint.text.Span;

/**
 * Finds foreign names in Japanese: whole runs of katakana, cut at the marks that part names, so
 * that a short name is never found inside a longer word.
 */
final class KanaParts implements PartFinder {

  /** Katakana; hiragana that looks like it, where katakana stands on both sides. */
  private static final Pattern RUN = Pattern.compile("[ァ-ヺーｦ-ﾟ](?:[ァ-ヺーｦ-ﾟ]|[へべぺり](?=[ァ-ヺー]))+");

  private static final Pattern JOINT = Pattern.compile("[・＝=·･]");

  @Override
  public List<TargetPart> find(Bitext bitext) {
    List<TargetPart> parts = new ArrayList<>();
    for (int i = 0; i < bitext.targetSentences().size(); i++) {
      Sentence sentence = bitext.targetSentences().get(i);
      add(bitext.target().text(), sentence.span(), i, bitext.targetBeads().get(i), parts);
    }
    return parts;
  }

  private static void add(String text, Span range, int number, int bead, List<TargetPart> parts) {
    Matcher run = RUN.matcher(text).region(range.start(), range.end());
    int end = -2;
    while (run.find()) {
      boolean joined =
          run.start() == end + 1 && JOINT.matcher(text.substring(end, end + 1)).matches();
      Span span = new Span(run.start(), run.end());
      parts.add(new TargetPart(run.group(), span, number, bead, joined, false, false, null));
      end = run.end();
    }
  }
}
