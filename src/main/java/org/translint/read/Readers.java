package org.translint.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.translint.text.Document;
import org.translint.text.FileText;

/** The door to all formats: an input in, a document out. Stateless and thread-safe. */
public final class Readers {

  private final DocumentReader plainText = new PlainTextReader();
  private final DocumentReader markdown = new MarkdownReader();
  private final DocumentReader html = new HtmlReader();

  /**
   * Reads an article, in the format that its extension or its content shows.
   *
   * @param charset how the bytes are encoded where they do not begin with a byte order mark
   * @throws UnreadableException if the file cannot be read, is not text, or is in another encoding
   */
  public Document read(Input input, Charset charset) throws UnreadableException {
    return parse(input.path(), decode(input, charset));
  }

  /**
   * The text that a file holds as it is, markup included.
   *
   * @param charset how the bytes are encoded where they do not begin with a byte order mark
   * @throws UnreadableException if the file cannot be read, is not text, or is in another encoding
   */
  public FileText decode(Input input, Charset charset) throws UnreadableException {
    return Decoder.decodeFile(input.path(), bytes(input), charset);
  }

  /** The article in the text of a file, in the format that the path or the text shows. */
  public Document parse(String path, FileText file) {
    String fileText = file.text();
    return switch (Format.of(path, fileText)) {
      case PLAIN_TEXT -> plainText.read(path, fileText);
      case MARKDOWN -> markdown.read(path, fileText);
      case HTML -> html.read(path, fileText);
    };
  }

  private static byte[] bytes(Input input) throws UnreadableException {
    try {
      return input.bytes();
    } catch (NoSuchFileException e) {
      throw new UnreadableException(input.path() + " does not exist.");
    } catch (AccessDeniedException e) {
      throw new UnreadableException(
          input.path() + " cannot be read: permission denied. Check who may read it.");
    } catch (IOException e) {
      throw new UnreadableException(input.path() + " cannot be read: " + e.getMessage() + ".");
    }
  }
}
