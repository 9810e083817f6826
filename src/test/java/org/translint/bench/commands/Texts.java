package org.translint.bench.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.translint.bench.articles.MakeArticles;
import org.translint.bench.articles.StoryMaker;

/** The texts that are checked: articles of {@code samples/} and made-up ones. */
final class Texts {

  private static final Path SAMPLES = Path.of("samples");

  private Texts() {}

  /**
   * Makes a batch anew, all with their sources: the samples that are plain text, or the texts of
   * {@code -Dbench.texts}, then made-up articles until each language has so many.
   */
  static void batch(Path folder, List<String> languages, int articles) throws IOException {
    delete(folder);
    Path from = BenchSettings.texts().orElse(SAMPLES);
    List<Path> sources = plain(from.resolve(StoryMaker.SOURCE));
    List<Path> taken = sources.subList(0, Math.min(articles, sources.size()));
    for (Path source : taken) {
      copy(source, folder.resolve(StoryMaker.SOURCE));
      for (String language : languages) {
        copy(from.resolve(language).resolve(source.getFileName()), folder.resolve(language));
      }
    }
    madeUp(folder, languages, (articles - taken.size()) * languages.size());
  }

  /** Adds made-up articles, so many in all languages together. */
  static void madeUp(Path folder, List<String> languages, int articles) throws IOException {
    MakeArticles.write(
        BenchSettings.stories(languages, MakeArticles.people(articles)), articles, folder);
  }

  private static List<Path> plain(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static void copy(Path file, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.copy(file, folder.resolve(file.getFileName()));
  }

  /** Deletes a folder with all that is in it, if it is there. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** How many sentences the files of a folder have, as the JDK counts them. */
  static int sentences(Path folder, String language) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToInt(file -> count(read(file), Locale.forLanguageTag(language))).sum();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int count(String text, Locale locale) {
    int count = 0;
    for (String paragraph : text.strip().split("\\n+")) {
      BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
      sentences.setText(paragraph);
      while (sentences.next() != BreakIterator.DONE) {
        count++;
      }
    }
    return count;
  }
}
