package org.translint.check.hygiene;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.check.hygiene.LeftoverPhrases.Entry;
import org.translint.check.hygiene.LeftoverPhrases.Stand;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * Finds gaps that were never filled: variables of templates and of format strings, notes in
 * brackets, fences that a machine put around its answer. Immutable.
 */
final class Placeholders {

  private static final Pattern VARIABLES =
      Pattern.compile(
          "\\{\\{[^{}\\n]{1,40}\\}\\}"
              + "|\\$\\{[\\w.]{1,40}\\}"
              + "|<%=?[^%\\n]{1,60}%>"
              + "|%\\d\\$[sd]"
              + "|%\\(\\w{1,30}\\)[sd]"
              + "|(?<![\\p{N}%)]\\s?)(?<!\\p{L})%[sd](?![\\p{L}\\p{N}])"
              + "|(?<![\\p{L}\\p{N}{])\\{[0-9]\\}"
              + "|(?m)^[ \\t]*```\\w*[ \\t]*$");

  private final List<Entry> notes;

  /**
   * A finder.
   *
   * @param phrases of the languages that count
   */
  Placeholders(List<LeftoverPhrases> phrases) {
    notes =
        phrases.stream()
            .flatMap(some -> some.entries().stream())
            .filter(entry -> entry.stand() == Stand.BRACKETED)
            .toList();
  }

  /**
   * The gaps of an article, by place.
   *
   * @param source the source's text, which may speak of such things itself; empty without one
   */
  List<Leftover> find(Document article, String source) {
    List<Leftover> found = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.CODE) {
        continue;
      }
      String text = block.span().of(article.text());
      String folded = EvenFold.of(text);
      add(VARIABLES.matcher(text), block, source, found);
      notes.forEach(note -> add(note.pattern().matcher(folded), block, "", found));
    }
    found.sort((one, other) -> one.span().compareTo(other.span()));
    return found;
  }

  private static void add(Matcher matcher, Block block, String source, List<Leftover> found) {
    while (matcher.find()) {
      if (!source.contains(matcher.group())) {
        Span span = new Span(matcher.start(), matcher.end()).shift(block.span().start());
        if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
          found.add(new Leftover(LeftoverKind.PLACEHOLDER, span));
        }
      }
    }
  }
}
