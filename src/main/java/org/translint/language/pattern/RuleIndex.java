package org.translint.language.pattern;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the parts of a file of LanguageTool's rules stand, and what a text must have for each.
 *
 * <p>Each line begins with a word, and its cells are parted by tabs. “file”: the length and the
 * CRC-32 of its bytes. “words”: a set of words, parted by blanks. Else the name of an element: its
 * start and end, and the numbers of the sets of each of which a sentence must have a word, or a
 * hyphen where the element is never needed. Offsets are in bytes. Elements stand in the order of
 * the file, one that holds others before them.
 *
 * @param length of the file, in bytes
 * @param sets words, parted by blanks
 */
record RuleIndex(long length, long checksum, List<String> sets, List<Part> parts) {

  static final String GROUP = "rulegroup";
  static final String RULE = "rule";
  static final String EXCEPTION = "antipattern";
  static final String EXAMPLE = "example";

  private static final String NEVER = "-";

  /**
   * An element that may be left out.
   *
   * @param needs the numbers of the sets
   * @param isUseful whether it ever is
   * @param parts of it that may be left out themselves
   */
  record Part(
      String element, int start, int end, List<Integer> needs, boolean isUseful, List<Part> parts) {

    /**
     * Whether a sentence of a text can match it; a group where one can match a rule of it.
     *
     * @param met for each set the numbers of the sentences that have a word of it
     */
    boolean isWanted(List<BitSet> met) {
      return element.equals(GROUP)
          ? parts.stream().anyMatch(part -> part.isRule() && part.isWanted(met))
          : isUseful && isMet(met);
    }

    private boolean isMet(List<BitSet> met) {
      if (needs.isEmpty()) {
        return true;
      }
      BitSet sentences = (BitSet) met.get(needs.get(0)).clone();
      needs.forEach(need -> sentences.and(met.get(need)));
      return !sentences.isEmpty();
    }

    boolean isRule() {
      return element.equals(RULE);
    }
  }

  static RuleIndex read(InputStream in) throws IOException {
    long length = 0;
    long checksum = 0;
    List<String> sets = new ArrayList<>();
    List<Part> top = new ArrayList<>();
    Deque<Part> open = new ArrayDeque<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String[] cells = line.split("\t", -1);
      switch (cells[0]) {
        case "file" -> {
          length = Long.parseLong(cells[1]);
          checksum = Long.parseLong(cells[2]);
        }
        case "words" -> sets.add(cells[1]);
        case GROUP, RULE, EXCEPTION, EXAMPLE -> {
          Part part = part(cells);
          while (!open.isEmpty() && open.element().end() <= part.start()) {
            open.pop();
          }
          (open.isEmpty() ? top : open.element().parts()).add(part);
          open.push(part);
        }
        default -> {
          // A comment.
        }
      }
    }
    return new RuleIndex(length, checksum, sets, top);
  }

  private static Part part(String[] cells) {
    boolean isUseful = !cells[3].equals(NEVER);
    List<Integer> needs =
        isUseful && !cells[3].isEmpty()
            ? Arrays.stream(cells[3].split(" ")).map(Integer::valueOf).toList()
            : List.of();
    return new Part(
        cells[0],
        Integer.parseInt(cells[1]),
        Integer.parseInt(cells[2]),
        needs,
        isUseful,
        new ArrayList<>());
  }

  void write(PrintWriter out) {
    out.println("file\t" + length + "\t" + checksum);
    sets.forEach(set -> out.println("words\t" + set));
    parts.forEach(part -> write(part, out));
  }

  private static void write(Part part, PrintWriter out) {
    String needs = part.needs().stream().map(String::valueOf).collect(Collectors.joining(" "));
    out.println(
        String.join(
            "\t",
            part.element(),
            String.valueOf(part.start()),
            String.valueOf(part.end()),
            part.isUseful() ? needs : NEVER));
    part.parts().forEach(inner -> write(inner, out));
  }

  /** For each set the numbers of the sentences that have a word of it. */
  List<BitSet> met(SentenceWords words) {
    return sets.stream().map(set -> met(set, words)).toList();
  }

  private static BitSet met(String set, SentenceWords words) {
    BitSet sentences = new BitSet();
    for (int start = 0; start < set.length(); ) {
      int blank = set.indexOf(' ', start);
      int end = blank < 0 ? set.length() : blank;
      words.find(set.substring(start, end), sentences);
      start = end + 1;
    }
    return sentences;
  }
}
