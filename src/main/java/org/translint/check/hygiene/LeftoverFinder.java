package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.translint.check.hygiene.LeftoverPhrases.Entry;
import org.translint.check.hygiene.LeftoverPhrases.Stand;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * Finds what is left of a page, or of a machine's talk, among the paragraphs of an article.
 *
 * <p>A paragraph is judged as a whole: nearly always it is all of the page or all of the article. A
 * sentence that merely begins with such words is left alone, being longer than what pages say, or
 * having no colon. Immutable.
 */
final class LeftoverFinder {

  /** In UTF-16 units. */
  private static final int LONGEST_LINE = 240;

  private static final int LONGEST_NOTE = 600;
  private static final int LONGEST_BYLINE = 80;
  private static final int BLOCKS_OF_HEAD = 2;
  private static final int BLOCKS_OF_FOOT = 3;

  private final List<Entry> entries;

  /**
   * A finder.
   *
   * @param phrases of the languages that count, the most important first
   */
  LeftoverFinder(List<LeftoverPhrases> phrases) {
    entries = phrases.stream().flatMap(some -> some.entries().stream()).toList();
  }

  /** What is left in an article, by place, but for unfilled gaps in brackets. */
  List<Leftover> find(Document article) {
    List<Leftover> found = new ArrayList<>();
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() != Block.Kind.CODE) {
        boolean isHead = i < BLOCKS_OF_HEAD;
        boolean isFoot = i >= blocks.size() - BLOCKS_OF_FOOT;
        boolean isHeadline = i == 0 && blocks.size() > 1;
        find(blocks.get(i), article.text(), isHead, isFoot)
            .filter(leftover -> !isHeadline || !isLabelled(leftover, article.text()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether a text says of itself that a machine translated it. */
  boolean hasDisclaimer(Document text) {
    return find(text).stream().anyMatch(l -> l.kind() == LeftoverKind.DISCLAIMER);
  }

  private Optional<Leftover> find(Block block, String text, boolean isHead, boolean isFoot) {
    String folded = EvenFold.of(block.span().of(text));
    return entries.stream()
        .filter(entry -> entry.stand() != Stand.BRACKETED)
        .filter(entry -> folded.length() <= longest(entry))
        .filter(entry -> isHead || isFoot || !entry.kind().isAtEdges())
        .filter(entry -> isHead || entry.stand() != Stand.OPENS)
        .filter(e -> block.kind() != Block.Kind.CAPTION || e.kind() != LeftoverKind.CREDIT)
        .flatMap(entry -> match(entry, block, folded).stream())
        .min(Comparator.comparing(leftover -> leftover.kind().severity()));
  }

  /** Whether something follows a label, which headlines have too ("Watch: ..."). */
  private static boolean isLabelled(Leftover leftover, String text) {
    String words = EvenFold.of(leftover.span().of(text));
    int colon = words.indexOf(':');
    return (leftover.kind() == LeftoverKind.MORE || leftover.kind() == LeftoverKind.TAGS)
        && colon >= 0
        && colon < words.length() - 1;
  }

  private static int longest(Entry entry) {
    if (entry.stand() == Stand.END || entry.kind() == LeftoverKind.CHAT) {
      return Integer.MAX_VALUE;
    }
    if (entry.kind() == LeftoverKind.BYLINE) {
      return LONGEST_BYLINE;
    }
    return entry.stand() == Stand.WITHIN ? LONGEST_NOTE : LONGEST_LINE;
  }

  private static Optional<Leftover> match(Entry entry, Block block, String folded) {
    Matcher matcher = entry.pattern().matcher(folded);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int start = block.span().start();
    Span span = block.span();
    if (entry.stand() == Stand.END) {
      span = new Span(matcher.start("text"), matcher.end("text")).shift(start);
    } else if (folded.length() > LONGEST_LINE && entry.kind() == LeftoverKind.CHAT) {
      span = new Span(0, endOfTalk(folded, matcher.end("text"))).shift(start);
    }
    return Optional.of(new Leftover(entry.kind(), span));
  }

  /** Where a machine's introduction ends and the article begins: after a colon or a sentence. */
  private static int endOfTalk(String folded, int from) {
    int end = Math.max(0, from - 1);
    while (end < folded.length() && ":.。!".indexOf(folded.charAt(end)) < 0) {
      end++;
    }
    return Math.min(folded.length(), end + 1);
  }
}
