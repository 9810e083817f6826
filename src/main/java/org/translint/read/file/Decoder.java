package org.translint.read.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.translint.text.FileText;

/** Bytes to text, strictly: what is malformed is told, never replaced. */
public final class Decoder {

  /** Where HTML and XML must say how they are encoded, if they do; PO has notes before it. */
  private static final int DECLARED_WITHIN = 4096;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?:<(?:meta\\s[^>]*charset|\\?xml\\s[^>]*encoding)"
              + "|\"Content-Type:\\s*text/plain;\\s*charset)\\s*=\\s*[\"']?([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  private Decoder() {}

  /**
   * The text of a file without its byte order mark.
   *
   * <p>A mark wins over {@code charset}. Where the bytes are malformed in {@code charset}, the
   * encoding that the head of an HTML page, of XML or of a PO file declares is tried.
   *
   * @throws UnreadableException if the bytes are malformed or hold a NUL, with the place
   */
  static String decode(String path, byte[] bytes, Charset charset) throws UnreadableException {
    return decodeFile(path, bytes, charset).text();
  }

  /** The same with how it was encoded. */
  public static FileText decodeFile(String path, byte[] bytes, Charset charset)
      throws UnreadableException {
    Charset marked = byteOrderMark(bytes);
    Charset used = marked == null ? charset : marked;
    Attempt attempt = attempt(bytes, used);
    if (attempt.malformedAt >= 0 && marked == null) {
      Charset declared = declared(bytes);
      if (declared != null && !declared.equals(used)) {
        Attempt second = attempt(bytes, declared);
        if (second.malformedAt < 0) {
          attempt = second;
          used = declared;
        }
      }
    }
    if (attempt.malformedAt >= 0) {
      throw new UnreadableException(
          "%s is not valid %s: malformed byte at offset %d (line %d). Save it as UTF-8, or name its encoding with --encoding."
              .formatted(path, used.name(), attempt.malformedAt, lineAtEnd(attempt.text)));
    }
    boolean hasMark = attempt.text.startsWith("\uFEFF");
    String text = hasMark ? attempt.text.substring(1) : attempt.text;
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new UnreadableException(
          "%s is not text: it holds a NUL character on line %d. If it is text in another encoding, name that with --encoding."
              .formatted(path, lineAtEnd(text.substring(0, nul))));
    }
    return new FileText(text, used, hasMark);
  }

  /** The encoding that a byte order mark shows, or null. */
  public static @Nullable Charset byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return startsWith(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /** What could be decoded, and the offset of the first malformed byte, or -1. */
  private record Attempt(String text, int malformedAt) {}

  private static Attempt attempt(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    int malformedAt = result.isError() ? in.position() : -1;
    return new Attempt(out.flip().toString(), malformedAt);
  }

  private static @Nullable Charset declared(byte[] bytes) {
    int length = Math.min(DECLARED_WITHIN, bytes.length);
    Matcher declaration =
        DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!declaration.find()) {
      return null;
    }
    try {
      return Charset.forName(declaration.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static int lineAtEnd(String text) {
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' || (c == '\n' && (i == 0 || text.charAt(i - 1) != '\r'))) {
        line++;
      }
    }
    return line;
  }
}
