package org.translint.language.pattern;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Where the parts of a file of LanguageTool's rules stand, and what a text must have for each.
 *
 * <p>In bytes, since it is read before an article can be checked: the length of the file and the
 * CRC-32 of its bytes; the sets of words; the parts. A list begins with its length; a text, in
 * UTF-8, too. A part is the first letter of its kind, its start and end, what it needs, and the
 * parts in it.
 *
 * @param length of the file, in bytes
 * @param sets words, parted by blanks
 */
record RuleIndex(long length, long checksum, List<String> sets, List<Part> parts) {

  /** The elements that may be left out, by their names in the file. */
  enum Kind {
    RULEGROUP('g'),
    RULE('r'),
    ANTIPATTERN('a'),
    EXAMPLE('e');

    private final char code;

    Kind(char code) {
      this.code = code;
    }

    private static Kind of(int code) {
      return switch (code) {
        case 'g' -> RULEGROUP;
        case 'r' -> RULE;
        case 'a' -> ANTIPATTERN;
        default -> EXAMPLE;
      };
    }
  }

  /** Instead of the length of a list of needs. */
  private static final int NEVER = -1;

  /**
   * An element that may be left out.
   *
   * @param start in bytes, as is the end
   * @param needs the numbers of the sets of each of which a sentence must have a word
   * @param isUseful whether it ever is
   * @param parts of it that may be left out themselves
   */
  record Part(
      Kind kind, int start, int end, List<Integer> needs, boolean isUseful, List<Part> parts) {

    /**
     * Whether a sentence of a text can match it; a group where one can match a rule of it.
     *
     * @param met for each set the numbers of the sentences that have a word of it
     */
    boolean isWanted(List<BitSet> met) {
      return kind == Kind.RULEGROUP ? hasWantedRule(met) : isUseful && isMet(met);
    }

    private boolean hasWantedRule(List<BitSet> met) {
      for (Part part : parts) {
        if (part.isRule() && part.isWanted(met)) {
          return true;
        }
      }
      return false;
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
      return kind == Kind.RULE;
    }
  }

  static RuleIndex read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    long length = in.getLong();
    long checksum = in.getLong();
    List<String> sets = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      int size = in.getInt();
      sets.add(new String(bytes, in.position(), size, StandardCharsets.UTF_8));
      in.position(in.position() + size);
    }
    return new RuleIndex(length, checksum, sets, parts(in));
  }

  private static List<Part> parts(ByteBuffer in) {
    int count = in.getInt();
    List<Part> parts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Kind kind = Kind.of(in.get());
      int start = in.getInt();
      int end = in.getInt();
      int needed = in.getInt();
      List<Integer> needs = needed > 0 ? new ArrayList<>(needed) : List.of();
      for (int j = 0; j < needed; j++) {
        needs.add(in.getInt());
      }
      parts.add(new Part(kind, start, end, needs, needed != NEVER, parts(in)));
    }
    return parts;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeLong(length);
    out.writeLong(checksum);
    out.writeInt(sets.size());
    for (String set : sets) {
      byte[] words = set.getBytes(StandardCharsets.UTF_8);
      out.writeInt(words.length);
      out.write(words);
    }
    write(parts, out);
  }

  private static void write(List<Part> parts, DataOutputStream out) throws IOException {
    out.writeInt(parts.size());
    for (Part part : parts) {
      out.writeByte(part.kind().code);
      out.writeInt(part.start());
      out.writeInt(part.end());
      out.writeInt(part.isUseful() ? part.needs().size() : NEVER);
      for (int need : part.needs()) {
        out.writeInt(need);
      }
      write(part.parts(), out);
    }
  }

  /** For each set the numbers of the sentences that have a word of it. */
  List<BitSet> met(SentenceWords words) {
    List<BitSet> met = new ArrayList<>(sets.size());
    for (String set : sets) {
      met.add(met(set, words));
    }
    return met;
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
