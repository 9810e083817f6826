package org.translint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every list that ships with translint to the form that keeps such files reviewable. */
class DataFilesTest {

  private static final Path ROOT = Path.of("src/main/resources/org/translint");

  static List<Path> lists() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".txt") || file.toString().endsWith(".tsv"))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  @Test
  void thereAreLists() throws IOException {
    assertThat(lists()).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aListSaysWhatItIsAndIsSortedAndUnique(Path list) throws IOException {
    List<String> lines = Files.readAllLines(list);
    List<String> head = lines.stream().takeWhile(line -> line.startsWith("#")).toList();
    List<String> entries = lines.subList(head.size(), lines.size());

    assertThat(String.join(" ", head)).contains("Apache-2.0");
    assertThat(entries)
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank)
        .noneMatch(line -> line.startsWith("#"))
        .allMatch(line -> Normalizer.isNormalized(line, Normalizer.Form.NFC));
    if (head.stream().noneMatch(line -> line.contains("Not sorted"))) {
      assertThat(entries).isSorted();
    }
  }
}
