package org.translint.read.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.translint.text.Block;

/**
 * Finds the blocks of plain text: paragraphs are lines, or lines that were broken to fit a width;
 * empty lines part them, and show which lines are headings. Used once, on one thread.
 */
final class PlainBlocks {

  private final List<Line> lines = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();

  /** A line without the white space around it. */
  private record Line(String text, int start, boolean isIndented, boolean isQuoted) {

    int end() {
      return start + text.length();
    }
  }

  /** A block to be; {@code isAlone} says that it is a single line between empty ones. */
  private record Draft(
      String text, int start, int end, boolean isQuoted, boolean isItem, boolean isAlone) {}

  /** A block that was found, in the offsets of the lines. */
  record Found(Block.Kind kind, int start, int end) {}

  /** Adds the next line of the text, with its line end, which begins at {@code start}. */
  void add(String line, int start, boolean isQuoted) {
    int from = 0;
    int to = line.length();
    while (from < to && DocumentBuilder.isWhite(line.charAt(from))) {
      from++;
    }
    while (to > from && DocumentBuilder.isWhite(line.charAt(to - 1))) {
      to--;
    }
    lines.add(new Line(line.substring(from, to), start + from, from > 0, isQuoted));
  }

  /** The blocks of the lines, in order. */
  List<Found> find() {
    int[] marks = ListMarkers.lengths(lines.stream().map(Line::text).toList());
    for (int first = 0; first < lines.size(); ) {
      int end = first + 1;
      if (!lines.get(first).text.isEmpty()) {
        while (end < lines.size() && marks[end] == 0 && goesOn(end)) {
          end++;
        }
        draft(first, end, marks[first]);
      }
      first = end;
    }
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      found.add(new Found(kind(draft, i == 0, i + 1 == drafts.size()), draft.start, draft.end));
    }
    return found;
  }

  private boolean goesOn(int i) {
    return !lines.get(i).text.isEmpty() && lines.get(i).isQuoted == lines.get(i - 1).isQuoted;
  }

  /** Drafts the blocks of lines that no empty line parts, of which only the first is marked. */
  private void draft(int first, int end, int mark) {
    List<Integer> starts = paragraphStarts(first, end, mark > 0);
    for (int i = 0; i < starts.size(); i++) {
      int from = first + starts.get(i);
      int to = i + 1 < starts.size() ? first + starts.get(i + 1) : end;
      boolean isItem = i == 0 && mark > 0;
      drafts.add(
          new Draft(
              text(from, to),
              lines.get(from).start + (isItem ? mark : 0),
              lines.get(to - 1).end(),
              lines.get(from).isQuoted,
              isItem,
              end - first == 1));
    }
  }

  private String text(int from, int to) {
    return lines.subList(from, to).stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  private List<Integer> paragraphStarts(int first, int end, boolean isItem) {
    List<Line> some = lines.subList(first, end);
    if (isItem && some.stream().skip(1).allMatch(Line::isIndented)) {
      return List.of(0);
    }
    return HardWraps.paragraphStarts(some.stream().map(Line::text).toList());
  }

  private static Block.Kind kind(Draft draft, boolean isFirst, boolean isLast) {
    if (draft.isQuoted) {
      return Block.Kind.QUOTE;
    }
    if (draft.isItem) {
      return Block.Kind.LIST_ITEM;
    }
    if (isLast) {
      return Block.Kind.PARAGRAPH;
    }
    if (isFirst) {
      return Headlines.isTitle(draft.text) ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
    }
    return draft.isAlone && Headlines.isHeading(draft.text)
        ? Block.Kind.HEADING
        : Block.Kind.PARAGRAPH;
  }
}
