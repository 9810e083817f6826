package org.translint.terms;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads glossaries: CSV in UTF-8 ({@link GlossaryTable}), or TBX ({@link TbxReader}). */
public final class GlossaryReader {

  /** In bytes. A term base of a whole agency has a tenth of it. */
  private static final long LARGEST = 64L * 1024 * 1024;

  private static final char MARK = '\uFEFF';

  private GlossaryReader() {}

  /**
   * The glossary in {@code file}.
   *
   * @param name of the file for error messages
   * @throws GlossaryException if it cannot be read, or a line of it makes no sense
   */
  public static Glossary read(Path file, String name) throws GlossaryException {
    try {
      if (Files.size(file) > LARGEST) {
        throw new GlossaryException(
            "glossary: '" + name + "' is larger than 64 MB; give only the terms that you need.");
      }
      return parse(Files.readAllBytes(file), name);
    } catch (NoSuchFileException e) {
      throw new GlossaryException("glossary: there is no file '" + name + "'.");
    } catch (IOException e) {
      String reason = Files.isDirectory(file) ? "it is a folder" : String.valueOf(e.getMessage());
      throw new GlossaryException("glossary: '" + name + "' cannot be read: " + reason + ".");
    }
  }

  /** The glossary that {@code text} is, read from a file called {@code name}. */
  public static Glossary parse(String text, String name) throws GlossaryException {
    return parse(text.getBytes(StandardCharsets.UTF_8), name);
  }

  private static Glossary parse(byte[] bytes, String name) throws GlossaryException {
    return new Glossary(
        isXml(bytes) ? TbxReader.read(bytes, name) : GlossaryTable.read(decode(bytes, name), name));
  }

  /** Whether the first character that says something is a pointed bracket, in any UTF. */
  private static boolean isXml(byte[] bytes) {
    for (byte b : bytes) {
      boolean isMark = b == (byte) 0xEF || b == (byte) 0xBB || b == (byte) 0xBF;
      boolean isWideMark = b == (byte) 0xFE || b == (byte) 0xFF;
      boolean isSpace = b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == 0;
      if (!isMark && !isWideMark && !isSpace) {
        return b == '<';
      }
    }
    return false;
  }

  /** The text that {@code bytes} are; where they are none, the error names the line. */
  private static String decode(byte[] bytes, String name) throws GlossaryException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw GlossaryException.at(name, line, "this is not UTF-8 text; save the file as UTF-8.");
    }
    String text = out.flip().toString();
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }
}
