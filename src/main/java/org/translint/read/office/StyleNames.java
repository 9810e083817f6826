package org.translint.read.office;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.translint.text.Block;

/** What paragraphs are by the names of their styles. */
final class StyleNames {

  private static final Map<String, Block.Kind> KINDS = kinds();

  private StyleNames() {}

  /** What a style of this name is for, or null where its name does not say it. */
  static Block.@Nullable Kind kind(String name) {
    return KINDS.get(name.toLowerCase(Locale.ROOT));
  }

  private static Map<String, Block.Kind> kinds() {
    try (InputStream in = StyleNames.class.getResourceAsStream("paragraph-styles.tsv");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toMap(row -> row[0], row -> Block.Kind.valueOf(row[1])));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read paragraph-styles.tsv", e);
    }
  }
}
