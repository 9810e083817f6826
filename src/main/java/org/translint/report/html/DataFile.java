package org.translint.report.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The data elements of a page on their way into it: a temporary file that takes them as they come,
 * so that a batch is never held whole, and a digest of all that it took. Not thread-safe.
 */
final class DataFile implements AutoCloseable {

  private static final int DIGEST_BYTES = 8;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build()
          .setCharacterEscapes(new ScriptEscapes());

  private final Path file;
  private final MessageDigest digest = PageParts.sha256();
  private final Writer out;

  /** Writes the content of an element. */
  @FunctionalInterface
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  DataFile() throws IOException {
    file = Files.createTempFile("translint", ".html");
    file.toFile().deleteOnExit();
    OutputStream stream = new DigestOutputStream(Files.newOutputStream(file), digest);
    out = new BufferedWriter(new java.io.OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** Adds the element {@code id} with one JSON value in it. */
  void add(String id, Content content) throws IOException {
    write(out, id, content);
  }

  /** Writes an element straight to {@code target}. */
  static void write(Writer target, String id, Content content) throws IOException {
    target.write("<script type=\"application/json\" id=\"" + id + "\">");
    try (JsonGenerator json = JSON.createGenerator(target)) {
      content.write(json);
    }
    target.write("</script>\n");
  }

  /** The digest of all elements so far, 16 hexadecimal digits; nothing may be added later. */
  String finish() throws IOException {
    out.close();
    return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
  }

  /** Writes all elements to {@code target}, once {@link #finish()} was called. */
  void copyTo(Writer target) throws IOException {
    try (Reader in = new BufferedReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
      in.transferTo(target);
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(file);
  }
}
