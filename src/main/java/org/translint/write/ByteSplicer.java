package org.translint.write;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.translint.text.FileText;

/**
 * Changes places in the bytes of a file and copies all other bytes as they are, so that what an
 * encoding can write in two ways stays as it was written. Used once.
 */
final class ByteSplicer {

  private final byte[] file;
  private final Charset charset;
  private final CharsetDecoder decoder;
  private final ByteBuffer in;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int copied;

  private ByteSplicer(byte[] file, Charset charset) {
    this.file = file;
    this.charset = writable(charset);
    this.in = ByteBuffer.wrap(file);
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Java's UTF-16 begins all that it writes with a mark, and reads what has none as big-endian. */
  private static Charset writable(Charset charset) {
    return charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : charset;
  }

  /** Whether an encoding has all characters of a text. */
  static boolean canWrite(String text, Charset charset) {
    return writable(charset).newEncoder().canEncode(text);
  }

  /**
   * The file after edits.
   *
   * @param edits by their place, without overlap
   * @return empty where the bytes of a place cannot be told from those around it
   */
  static Optional<byte[]> splice(byte[] file, FileText text, List<Edit> edits) {
    ByteSplicer splicer = new ByteSplicer(file, text.charset());
    try {
      return splicer.advance(text.hasMark() ? 1 : 0) && splicer.splice(edits)
          ? Optional.of(splicer.out.toByteArray())
          : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private boolean splice(List<Edit> edits) throws CharacterCodingException {
    int at = 0;
    for (Edit edit : edits) {
      if (!advance(edit.span().start() - at)) {
        return false;
      }
      out.write(file, copied, in.position() - copied);
      if (!advance(edit.span().length())) {
        return false;
      }
      copied = in.position();
      ByteBuffer fresh = charset.newEncoder().encode(CharBuffer.wrap(edit.replacement()));
      out.write(fresh.array(), fresh.arrayOffset(), fresh.remaining());
      at = edit.span().end();
    }
    out.write(file, copied, file.length - copied);
    return true;
  }

  /**
   * Passes over so many characters; false where their bytes do not end there, or it would be
   * backwards, as between two characters that one reference stands for.
   */
  private boolean advance(int characters) throws CharacterCodingException {
    if (characters <= 0) {
      return characters == 0;
    }
    CharBuffer passed = CharBuffer.allocate(characters);
    CoderResult result = decoder.decode(in, passed, true);
    if (result.isError()) {
      result.throwException();
    }
    return !passed.hasRemaining();
  }
}
