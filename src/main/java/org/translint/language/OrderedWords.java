package org.translint.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A word list that is read, and brought into {@link LineOrder}, on a thread of its own; whoever
 * reads it waits for that. For one reader.
 */
final class OrderedWords extends InputStream {

  private final CompletableFuture<InputStream> words;

  /** Begins to read {@code file}, which is not closed. */
  OrderedWords(InputStream file) {
    words =
        CompletableFuture.supplyAsync(() -> ordered(file), work -> Ahead.load("word-order", work));
  }

  private static InputStream ordered(InputStream file) {
    try {
      return new ByteArrayInputStream(LineOrder.sorted(file.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream words() throws IOException {
    try {
      return words.join();
    } catch (CompletionException e) {
      throw new IOException(e.getCause());
    }
  }

  @Override
  public int read() throws IOException {
    return words().read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return words().read(bytes, offset, length);
  }
}
