package org.translint.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages files in the ways that accidents and attackers do; the same seed, the same damage. */
public final class Mutations {

  /** What an attacker, or an accident, puts into text. */
  private static final List<String> TOKENS =
      List.of(
          "\0",
          "\uFEFF",
          "\u202E",
          "\u2028",
          "\uD83D\uDE00",
          "e\u0301",
          "\u00AD",
          "\r",
          "\r\n\r\n",
          "&#xD800;",
          "&#0;",
          "&#x110000;",
          "&#99999999999;",
          "&nbsp",
          "&unknown;",
          "&e;",
          "&",
          "\\ud800",
          "\\udc00\\ud800",
          "\\u12",
          "\\x",
          "\\",
          "\"",
          "\"\"",
          "'",
          "<",
          ">",
          "]]>",
          "<![CDATA[",
          "<!--",
          "-->",
          "<?xml version=\"1.1\"?>",
          "<?x",
          "</p>",
          "</",
          "<x:y>",
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>",
          "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY e \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
          "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">",
          "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\"/>",
          "99999999999999999999",
          "-1",
          "1e999",
          "00:99:99,999 --> 00:00:00,000",
          "-->",
          "{",
          "[",
          "}",
          "]",
          ",",
          ":",
          ";",
          "\t",
          "null",
          "true",
          "msgid \"\"",
          "msgstr[9]",
          "#~ ",
          "{\\an8}",
          "<v ",
          "<script>",
          "<textarea>",
          "<svg><title>",
          "<plaintext>",
          "<template>",
          "<table><a>",
          "xml:lang=\"\u0001\"",
          "xml:space=\"preserve\"",
          "language=\"!!\"");

  /** What can be nested without end. */
  private static final List<String> OPENINGS =
      List.of(
          "<div>",
          "<b>",
          "<a href=x>",
          "<ul><li>",
          "<table><tr><td>",
          "<font>",
          "<svg><g>",
          "<p>",
          "<g id=\"1\">",
          "<mrk>",
          "<x><y>",
          "<i>",
          "[",
          "{\"a\":",
          "[{",
          "(",
          "> ",
          "- ",
          "*",
          "**a ",
          "_",
          "![",
          "[a](",
          "`",
          "&amp;",
          "\"",
          "\\",
          "<w:ins>",
          "<text:span>",
          "&lt;div&gt;",
          "  - ",
          "1. ",
          "#",
          "|",
          "<!--");

  private static final int MOST_NESTED = 20_000;
  private static final int BOMB = 40 << 20;

  private final Random random;
  private final List<byte[]> others;

  /**
   * @param others files of which pieces get into the damaged one
   */
  public Mutations(long seed, List<byte[]> others) {
    this.random = new Random(seed);
    this.others = others;
  }

  /** A damaged copy of a file. */
  public byte[] damage(byte[] file) {
    byte[] damaged = file;
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      boolean isZip = damaged.length > 4 && damaged[0] == 'P' && damaged[1] == 'K';
      damaged = isZip && random.nextInt(4) > 0 ? damageZip(damaged) : damageBytes(damaged);
    }
    return damaged;
  }

  private byte[] damageBytes(byte[] file) {
    int at = random.nextInt(file.length + 1);
    int end = at + random.nextInt(Math.min(400, file.length - at) + 1);
    return switch (random.nextInt(10)) {
      case 0 -> flipped(file);
      case 1 -> Arrays.copyOf(file, at);
      case 2 -> repeated(file, at, end, 2 + random.nextInt(6));
      case 3 -> joined(Arrays.copyOf(file, at), Arrays.copyOfRange(file, end, file.length));
      case 4 -> inserted(file, at, piece(others.get(random.nextInt(others.size()))));
      case 5 -> nested(file, at);
      case 6 -> shuffledLines(file);
      case 7 -> inserted(file, betweenTokens(file, at), token());
      default -> inserted(file, at, token());
    };
  }

  private byte[] token() {
    if (random.nextInt(20) == 0) {
      return new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80};
    }
    return bytes(TOKENS.get(random.nextInt(TOKENS.size())));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] flipped(byte[] file) {
    byte[] flipped = file.clone();
    for (int i = random.nextInt(8); i >= 0 && flipped.length > 0; i--) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private byte[] nested(byte[] file, int at) {
    int depth = 1 + random.nextInt(random.nextInt(4) == 0 ? MOST_NESTED : 300);
    String opening = OPENINGS.get(random.nextInt(OPENINGS.size()));
    return inserted(file, betweenTokens(file, at), bytes(opening.repeat(depth)));
  }

  /** A place behind a character that ends something, where what is inserted is read as markup. */
  private int betweenTokens(byte[] file, int at) {
    for (int i = at; i < file.length; i++) {
      if (file[i] == '>' || file[i] == '\n' || file[i] == '"') {
        return random.nextBoolean() ? i + 1 : i;
      }
    }
    return at;
  }

  private byte[] piece(byte[] file) {
    int from = random.nextInt(file.length);
    return Arrays.copyOfRange(file, from, Math.min(file.length, from + random.nextInt(600)));
  }

  private byte[] shuffledLines(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    List<String> lines = new ArrayList<>(List.of(text.split("(?<=\n)")));
    Collections.shuffle(lines, random);
    return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] repeated(byte[] file, int start, int end, int times) {
    byte[] damaged = file;
    for (int i = 1; i < times; i++) {
      damaged = inserted(damaged, end, Arrays.copyOfRange(file, start, end));
    }
    return damaged;
  }

  private static byte[] inserted(byte[] file, int at, byte[] piece) {
    return joined(
        joined(Arrays.copyOf(file, at), piece), Arrays.copyOfRange(file, at, file.length));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** A package with a damaged, missing, doubled, misplaced or enormous part. */
  private byte[] damageZip(byte[] file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        boolean isText = entry.getName().matches(".*(document|content|styles|rels|manifest).*");
        byte[] part = in.readAllBytes();
        switch (random.nextInt(isText ? 4 : 16)) {
          case 0 -> put(zip, entry.getName(), damageBytes(part));
          case 1 -> damageEntry(zip, entry.getName(), part);
          default -> put(zip, entry.getName(), part);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // A package that is damaged already is damaged as bytes.
      return damageBytes(file);
    }
    return out.toByteArray();
  }

  private void damageEntry(ZipOutputStream zip, String name, byte[] part) throws IOException {
    switch (random.nextInt(7)) {
      case 0 -> put(zip, "../../" + name, part);
      case 1 -> put(zip, "/etc/" + name, part);
      case 2 -> put(zip, name.toUpperCase(java.util.Locale.ROOT), part);
      case 3 -> put(zip, name, new byte[random.nextInt(8) == 0 ? BOMB : 0]);
      case 4 -> put(zip, name, piece(others.get(random.nextInt(others.size()))));
      case 5 -> put(zip, name, joined(part, part));
      default -> {
        // The part is missing.
      }
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] part) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(part);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
