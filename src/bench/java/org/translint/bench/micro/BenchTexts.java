package org.translint.bench.micro;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.translint.bench.articles.StoryMaker;
import org.translint.bench.articles.StoryOptions;
import org.translint.read.Readers;
import org.translint.read.file.Input;
import org.translint.read.file.UnreadableException;
import org.translint.text.Document;

/** The texts of the benchmarks. */
final class BenchTexts {

  /** The article of {@code samples/} in every format that translint reads. */
  static final Path FORMATS = Path.of("samples", "formats");

  private BenchTexts() {}

  /** A made-up article of about so many words of Indonesian, in a language. */
  static String article(String language, int words) {
    StoryOptions options =
        new StoryOptions(StoryOptions.LANGUAGES, words, 1_000, 0, StoryOptions.SEED);
    return new StoryMaker(options).story(0).get(language);
  }

  /** Made-up articles in a language, one after the other. */
  static List<String> articles(String language, int words, int count) {
    StoryOptions options =
        new StoryOptions(StoryOptions.LANGUAGES, words, 1_000, 0, StoryOptions.SEED);
    StoryMaker maker = new StoryMaker(options);
    return IntStream.range(0, count).mapToObj(story -> maker.story(story).get(language)).toList();
  }

  /** A text read as a document of plain text. */
  static Document document(String language, String text) throws UnreadableException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Readers()
        .read(new Input.InMemory(language + "/a.txt", bytes), StandardCharsets.UTF_8)
        .withLanguage(language);
  }

  /** A file of the formats' samples, in memory: reading it is measured, the disk is not. */
  static Input.InMemory sample(String name) throws IOException {
    return new Input.InMemory(name, Files.readAllBytes(FORMATS.resolve(name)));
  }
}
