package org.translint.language.pattern;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.zip.CRC32;
import org.translint.language.pattern.RuleIndex.Kind;
import org.translint.language.pattern.RuleIndex.Part;

/**
 * A file of LanguageTool's rules on the class path, and the index of it that was made when
 * translint was built. An index of another file, of another version of LanguageTool, is ignored.
 * Stateless.
 *
 * @param path as LanguageTool has it
 */
record RuleFile(String path) {

  /** The engine's codes of the languages whose files are indexed: those with thousands of rules. */
  static final List<String> LANGUAGES = List.of("fr", "en-US");

  private static final List<String> INDEXED =
      List.of("/org/languagetool/rules/fr/", "/org/languagetool/rules/en/");

  /** A rule that never runs stands for each that is left out, for LanguageTool counts them. */
  private static final byte[] STUB =
      "<rule default=\"off\"><pattern><token/></pattern></rule>".getBytes(StandardCharsets.UTF_8);

  /** Where the index stands, in our own part of the class path. */
  String indexPath() {
    return "/org/translint/language/pattern" + path.substring(path.indexOf("/rules/")) + ".index";
  }

  /** Asks the class path only where there may be one: to miss a file is to open all archives. */
  boolean isIndexed() {
    return INDEXED.stream().anyMatch(path::startsWith)
        && RuleFile.class.getResource(indexPath()) != null;
  }

  /** The whole file. */
  InputStream all() throws IOException {
    return open(path);
  }

  /** The file, but for what can match no sentence with such words. */
  InputStream matching(SentenceWords words) throws IOException {
    return new ByteArrayInputStream(matching(words, bytes(), index()));
  }

  /** The file itself where the index is of another one. */
  static byte[] matching(SentenceWords words, byte[] file, RuleIndex index) {
    if (file.length != index.length() || checksum(file) != index.checksum()) {
      return file;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length / 4);
    new Excerpt(file, index.met(words), out).copy(0, file.length, index.parts(), false);
    return out.toByteArray();
  }

  RuleIndex index() throws IOException {
    try (InputStream in = open(indexPath())) {
      return RuleIndex.read(in.readAllBytes());
    }
  }

  byte[] bytes() throws IOException {
    try (InputStream in = open(path)) {
      return in.readAllBytes();
    }
  }

  private static InputStream open(String path) throws IOException {
    InputStream in = RuleFile.class.getResourceAsStream(path);
    if (in == null) {
      throw new FileNotFoundException("no " + path + " on the class path");
    }
    return in;
  }

  static long checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return checksum.getValue();
  }

  /** Writes a file without the parts that are not wanted. */
  private static final class Excerpt {

    private final byte[] file;
    private final List<BitSet> met;
    private final ByteArrayOutputStream out;

    Excerpt(byte[] file, List<BitSet> met, ByteArrayOutputStream out) {
      this.file = file;
      this.met = met;
      this.out = out;
    }

    /**
     * @param areCounted whether the parts are members of a group
     */
    void copy(int start, int end, List<Part> parts, boolean areCounted) {
      int last = areCounted ? lastWanted(parts) : -1;
      int at = start;
      for (int i = 0; i < parts.size(); i++) {
        Part part = parts.get(i);
        out.write(file, at, part.start() - at);
        at = part.end();
        if (part.isWanted(met)) {
          copy(part.start(), part.end(), part.parts(), part.kind() == Kind.RULEGROUP);
        } else if (part.isRule() && i < last) {
          out.write(STUB, 0, STUB.length);
        }
      }
      out.write(file, at, end - at);
    }

    private int lastWanted(List<Part> parts) {
      int last = parts.size() - 1;
      while (last >= 0 && !(parts.get(last).isRule() && parts.get(last).isWanted(met))) {
        last--;
      }
      return last;
    }
  }
}
