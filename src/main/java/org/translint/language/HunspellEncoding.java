package org.translint.language;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The character encoding of a Hunspell dictionary, which the SET line of its affix file names;
 * without one it is ISO 8859-1, as Hunspell has it.
 *
 * @param name as the affix file writes it
 */
record HunspellEncoding(String name, Charset charset) {

  private static final Pattern SET = Pattern.compile("(?m)^\\s*SET[ \t]+(\\S+)");
  private static final Pattern ISO = Pattern.compile("(?i)ISO-?8859[-_]?(\\d+)");
  private static final Pattern WINDOWS = Pattern.compile("(?i)microsoft-cp(\\d+)");
  private static final Pattern THAI = Pattern.compile("(?i)TIS-?620.*");

  /**
   * The encoding that an affix file names.
   *
   * @param path of the file, for messages
   * @throws DictionaryException if there is no such encoding
   */
  static HunspellEncoding of(byte[] affixes, String path) throws DictionaryException {
    Matcher set = SET.matcher(new String(affixes, StandardCharsets.ISO_8859_1));
    if (!set.find()) {
      return new HunspellEncoding("ISO8859-1", StandardCharsets.ISO_8859_1);
    }
    String name = set.group(1);
    try {
      return new HunspellEncoding(name, Charset.forName(usual(name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new DictionaryException(
          ("%s: there is no character encoding '%s', which its SET line names; convert the"
                  + " dictionary to UTF-8.")
              .formatted(path, name));
    }
  }

  private static String usual(String name) {
    Matcher iso = ISO.matcher(name);
    if (iso.matches()) {
      return "ISO-8859-" + iso.group(1);
    }
    Matcher windows = WINDOWS.matcher(name);
    if (windows.matches()) {
      return "windows-" + windows.group(1);
    }
    return THAI.matcher(name).matches() ? "TIS-620" : name;
  }

  /**
   * The text that {@code bytes} are, without a byte order mark.
   *
   * @param path of the file, for messages
   * @throws DictionaryException if they are not in this encoding; it names the line
   */
  String decode(byte[] bytes, String path) throws DictionaryException {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      long line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new DictionaryException(
          ("%s:%d: this is not %s text, which the SET line of the .aff file names; correct that"
                  + " line or convert the file.")
              .formatted(path, line, name));
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
