package org.translint.names.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads ledgers: CSV in UTF-8, with or without a byte order mark. */
public final class LedgerReader {

  static final String MARK = "\uFEFF";

  private LedgerReader() {}

  /**
   * The ledger in {@code file}.
   *
   * @param name of the file for error messages
   * @throws LedgerException if it cannot be read, or a line of it makes no sense
   */
  public static Ledger read(Path file, String name) throws LedgerException {
    try {
      return parse(decode(Files.readAllBytes(file), name), name);
    } catch (NoSuchFileException e) {
      throw new LedgerException(
          "names: there is no file '" + name + "'; 'translint names --export' makes a ledger.");
    } catch (IOException e) {
      String reason = Files.isDirectory(file) ? "it is a folder" : String.valueOf(e.getMessage());
      throw new LedgerException("names: '" + name + "' cannot be read: " + reason + ".");
    }
  }

  /** The ledger that {@code text} is, read from a file called {@code name}. */
  public static Ledger parse(String text, String name) throws LedgerException {
    return Ledger.of(LedgerTable.parse(withoutMark(text), name).entries());
  }

  static String withoutMark(String text) {
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }

  /** The text that {@code bytes} are; where they are none, the error names the line. */
  static String decode(byte[] bytes, String name) throws LedgerException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw LedgerException.at(name, line, "this is not UTF-8 text; save the file as UTF-8.");
    }
    return out.flip().toString();
  }
}
