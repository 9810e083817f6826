package org.translint.check.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.translint.check.AlignedPassage;
import org.translint.check.Analysis;
import org.translint.check.TextLength;
import org.translint.finding.Related;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.text.Span;

/** What the checks of passages ask about them. Spans are UTF-16 offsets into a document's text. */
final class Passages {

  /** In UTF-16 units: what a message quotes of a passage at most. */
  private static final int LONGEST_QUOTE = 60;

  /** Only passages this sure tell how long this translation is for its source. */
  private static final double SURE = 0.8;

  private Passages() {}

  /** The beginning of a passage, for a message. */
  static String quote(String text, List<Sentence> sentences) {
    String whole = span(sentences).of(text).replace('\n', ' ').strip();
    if (whole.length() <= LONGEST_QUOTE) {
      return whole;
    }
    int space = whole.lastIndexOf(' ', LONGEST_QUOTE);
    int end = space > LONGEST_QUOTE / 2 ? space : LONGEST_QUOTE;
    if (Character.isHighSurrogate(whole.charAt(end - 1))) {
      end--;
    }
    return whole.substring(0, end) + "…";
  }

  /** From the first to the last of some sentences, of which there must be one. */
  static Span span(List<Sentence> sentences) {
    return new Span(
        sentences.get(0).span().start(), sentences.get(sentences.size() - 1).span().end());
  }

  /** Each paragraph that some sentences of a document stand in, as far as they fill it. */
  static List<Related> related(Analysis article, List<Sentence> sentences) {
    List<Related> related = new ArrayList<>();
    sentences.stream()
        .map(Sentence::block)
        .distinct()
        .map(block -> sentences.stream().filter(s -> s.block().equals(block)).toList())
        .forEach(inBlock -> related.add(new Related(article.document(), span(inBlock))));
    return related;
  }

  /** How many words some sentences have. */
  static int words(List<Sentence> sentences) {
    return (int)
        sentences.stream().flatMap(s -> s.tokens().stream()).filter(Passages::counts).count();
  }

  private static boolean counts(Token token) {
    return token.kind() != Token.Kind.MARK;
  }

  /** Whether the last of some sentences ends as sentences do, not as headlines and bylines do. */
  static boolean endAsSentences(List<Sentence> sentences) {
    List<Token> tokens = sentences.get(sentences.size() - 1).tokens();
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() == Token.Kind.MARK;
  }

  /**
   * Where the translation should have what it leaves out after the passages before {@code at}:
   * where the next passage begins, or where the text ends.
   */
  static Span placeAfter(List<AlignedPassage> passages, int at, Analysis translation) {
    for (int next = at; next < passages.size(); next++) {
      if (!passages.get(next).target().isEmpty()) {
        return Span.at(passages.get(next).targetSpan().start());
      }
    }
    List<Sentence> all = translation.sentences();
    return Span.at(all.isEmpty() ? 0 : all.get(all.size() - 1).span().end());
  }

  /**
   * How much longer the translation is than its source: the median of the passages that are sure.
   */
  static double ratio(List<AlignedPassage> passages) {
    List<Double> ratios = new ArrayList<>();
    for (AlignedPassage passage : passages) {
      if (passage.confidence() >= SURE && isRendered(passage)) {
        double source = TextLength.of(passage.source());
        double target = TextLength.of(passage.target());
        if (source > 0 && target > 0) {
          ratios.add(target / source);
        }
      }
    }
    Collections.sort(ratios);
    return ratios.isEmpty() ? 1 : ratios.get(ratios.size() / 2);
  }

  /**
   * The passages that both sides have, by where each sentence of one side of theirs starts. Several
   * may have the same sentence, as the forms of a plural do.
   */
  static Map<Integer, List<AlignedPassage>> byStart(
      List<AlignedPassage> passages, Function<AlignedPassage, List<Sentence>> side) {
    Map<Integer, List<AlignedPassage>> byStart = new HashMap<>();
    for (AlignedPassage passage : passages) {
      if (isRendered(passage)) {
        for (Sentence sentence : side.apply(passage)) {
          byStart
              .computeIfAbsent(sentence.span().start(), unused -> new ArrayList<>())
              .add(passage);
        }
      }
    }
    return byStart;
  }

  /** Whether both sides have it. */
  static boolean isRendered(AlignedPassage passage) {
    return !passage.source().isEmpty() && !passage.target().isEmpty();
  }
}
