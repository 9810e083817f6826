package org.translint.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A small file of text that the user keeps beside the articles: UTF-8, with or without a byte order
 * mark. What is wrong with it is told as with a setting.
 */
public final class TextFile {

  /** What some programs write before a text in UTF-8. */
  public static final String MARK = "\uFEFF";

  /** In bytes. Nobody has written more than that, line by line. */
  private static final long LARGEST = 64L * 1024 * 1024;

  private TextFile() {}

  /**
   * The text of a file, without a byte order mark.
   *
   * @param name of the file, for error messages
   * @param option that names the file, for error messages
   * @throws SettingsException if it cannot be read
   */
  public static String read(Path file, String name, Option option) throws SettingsException {
    String text = readAsIs(file, name, option);
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }

  /**
   * The text of a file, with its byte order mark if it has one.
   *
   * @throws SettingsException if it cannot be read
   */
  public static String readAsIs(Path file, String name, Option option) throws SettingsException {
    try {
      if (Files.size(file) > LARGEST) {
        throw wrong(option, "'" + name + "' is larger than 64 MB; make it smaller.");
      }
      return decode(Files.readAllBytes(file), name);
    } catch (NoSuchFileException e) {
      throw wrong(option, "there is no file '" + name + "'.");
    } catch (IOException e) {
      String reason = Files.isDirectory(file) ? "it is a folder" : String.valueOf(e.getMessage());
      throw wrong(option, "'" + name + "' cannot be read: " + reason + ".");
    }
  }

  /** What is wrong in line {@code line}, from 1, of the file {@code name}. */
  public static SettingsException wrongIn(String name, int line, String sentence) {
    return new SettingsException(name + ":" + line + ": " + sentence);
  }

  private static SettingsException wrong(Option option, String sentence) {
    return new SettingsException(option.key() + ": " + sentence);
  }

  private static String decode(byte[] bytes, String name) throws SettingsException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw wrongIn(name, line, "this is not UTF-8 text; save the file as UTF-8.");
    }
    return out.flip().toString();
  }
}
