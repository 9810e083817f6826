package org.translint.read.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.translint.config.FileRule;
import org.translint.text.FileText;

/**
 * A file that is about to be read: its bytes or its text, whichever its reader wants, and what the
 * newsroom says of it. Used by one thread.
 */
public final class OpenFile {

  private final Input input;
  private final Charset charset;
  private final FileRule rule;
  private final long most;
  private @Nullable FileText text;

  /**
   * @param charset how the bytes are encoded where they do not say it
   * @param rule what is what in it
   * @param most how many bytes of it may be held
   */
  public OpenFile(Input input, Charset charset, FileRule rule, long most) {
    this.most = most;
    this.input = input;
    this.charset = charset;
    this.rule = rule;
  }

  /** The path that reports print. */
  public String path() {
    return input.path();
  }

  /** What the newsroom says of it. */
  public FileRule rule() {
    return rule;
  }

  /** How its bytes are encoded where they do not say it. */
  public Charset charset() {
    return charset;
  }

  /**
   * Its whole text.
   *
   * @throws UnreadableException if it cannot be read, is not text, or is in another encoding
   */
  public FileText text() throws UnreadableException {
    if (text == null) {
      text = Decoder.decodeFile(path(), bytes(), charset);
    }
    return text;
  }

  /**
   * All its bytes.
   *
   * @throws UnreadableException if it cannot be read, or is too large
   */
  public byte[] bytes() throws UnreadableException {
    try {
      if (input.size() > most) {
        throw new UnreadableException(TooLarge.sentence(path(), input.size(), most));
      }
      return input.bytes();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Its bytes one by one, for files that are not held as a whole.
   *
   * @throws UnreadableException if it cannot be opened
   */
  public InputStream stream() throws UnreadableException {
    try {
      return input.stream();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** What is said of a file that cannot be read. */
  public UnreadableException unreadable(IOException failure) {
    if (failure instanceof NoSuchFileException) {
      return new UnreadableException(path() + " does not exist.");
    }
    if (failure instanceof AccessDeniedException) {
      return new UnreadableException(
          path() + " cannot be read: permission denied. Check who may read it.");
    }
    return new UnreadableException(path() + " cannot be read: " + failure.getMessage() + ".");
  }
}
