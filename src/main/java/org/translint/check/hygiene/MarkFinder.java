package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.translint.check.Analysis;
import org.translint.language.Token;
import org.translint.text.Block;
import org.translint.text.Span;

/** Finds the marks of an article that come in pairs, leaving out code and addresses. */
final class MarkFinder {

  private final Map<String, PairedMark> types;
  private final Speech speech;
  private final Elisions elisions;
  private final int longest;

  private MarkFinder(Map<String, PairedMark> types, Speech speech, Elisions elisions) {
    this.types = types;
    this.speech = speech;
    this.elisions = elisions;
    longest = types.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** For articles in {@code language}, BCP 47. */
  static MarkFinder of(String language) {
    return new MarkFinder(PairedMark.of(language), Speech.of(language), Elisions.of(language));
  }

  /** The marks by kind, each kind in the order of the text. */
  SortedMap<String, List<Mark>> find(Analysis article) {
    SortedMap<String, List<Mark>> marks = new TreeMap<>();
    List<Span> addresses = addresses(article);
    int next = 0;
    List<Block> blocks = article.document().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() != Block.Kind.CODE) {
        boolean mayGoOn = i > 0 && speech.mayGoOnAfter(blocks.get(i - 1).span().of(article.text()));
        for (Mark mark : inBlock(article.text(), block.span(), i, mayGoOn)) {
          while (next < addresses.size() && addresses.get(next).end() < mark.span().end()) {
            next++;
          }
          if (next == addresses.size() || !addresses.get(next).contains(mark.span())) {
            marks.computeIfAbsent(mark.type().kind(), k -> new ArrayList<>()).add(mark);
          }
        }
      }
    }
    return marks;
  }

  /** In the order of the text. */
  private static List<Span> addresses(Analysis article) {
    return article.sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> t.kind() == Token.Kind.ADDRESS)
        .map(Token::span)
        .sorted()
        .toList();
  }

  private List<Mark> inBlock(String article, Span range, int block, boolean mayGoOn) {
    String text = range.of(article);
    int shift = range.start();
    int narratedFrom = speech.narratedFrom(text);
    BlockText runs = new BlockText(text);
    Stream.Builder<Mark> marks = Stream.builder();
    for (int i = 0; i < text.length(); ) {
      PairedMark type = typeAt(text, i);
      if (type == null) {
        i++;
        continue;
      }
      Span span = new Span(i, i + type.text().length());
      Surroundings around = new Surroundings(runs, span);
      boolean mayBeApostrophe = type.alternative() == PairedMark.Alternative.APOSTROPHE;
      boolean inWord = around.isInsideWord() || elisions.endAt(text, i);
      if (!mayBeApostrophe || !inWord) {
        marks.add(
            new Mark(
                span.shift(shift),
                type,
                block,
                around.opensBlock(),
                mayGoOn && around.opensBlock(),
                around.isIntroduced(),
                span.end() >= narratedFrom,
                around.openCost(type.role()),
                around.closeCost(type.role()),
                around.otherCost(type.role(), type.alternative())));
      }
      i = span.end();
    }
    return marks.build().toList();
  }

  private @Nullable PairedMark typeAt(String text, int offset) {
    for (int length = Math.min(longest, text.length() - offset); length > 0; length--) {
      PairedMark type = types.get(text.substring(offset, offset + length));
      if (type != null) {
        return type;
      }
    }
    return null;
  }
}
