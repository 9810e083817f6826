package org.translint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.translint.language.Languages;
import org.translint.language.Sentence;
import org.translint.text.Block;
import org.translint.text.Correspondence;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

/**
 * Disturbs human translations of whole news articles, from a seed, and counts which of the links
 * between paragraphs of the source and of the translation are found. Skipped where the articles are
 * not.
 */
class NewsAlignmentTest {

  private static final Path ARTICLES = Path.of("../shared/eval/ntrex");
  private static final long SEED = 20_261_124;
  private static final double LEAST_SHARE = 0.99;
  private static final double LEAST_TOLD = 0.98;
  private static final int FEWEST_PARAGRAPHS = 4;

  private static final Analyzer ANALYZER = new Analyzer(new Languages());
  private static final Map<Path, Analysis> SOURCES = new HashMap<>();

  /** What is done to a translation. */
  enum Disturbance {
    NONE,
    DROPPED,
    MERGED,
    SWAPPED
  }

  /** Paragraphs of a translation, each with the paragraphs of the source that it renders. */
  private record Paragraph(String text, Set<Integer> renders) {}

  /** A pair of paragraphs, counted from 0. */
  record Pair(int source, int target) {}

  /** How many links were found, are right, and should be found. */
  record Count(int found, int right, int due) {

    Count plus(Count other) {
      return new Count(found + other.found, right + other.right, due + other.due);
    }

    double precision() {
      return (double) right / found;
    }

    double recall() {
      return (double) right / due;
    }
  }

  @ParameterizedTest
  @EnumSource
  void linksOfDisturbedNewsAreFound(Disturbance disturbance) {
    assumeThat(ARTICLES).as("the articles are there").isDirectory();
    Count all = new Count(0, 0, 0);
    for (String language : List.of("en", "fr", "zh", "ja", "ar")) {
      Count count = count(language, disturbance);
      show(language, disturbance, count);
      all = all.plus(count);
    }
    show("all", disturbance, all);
    assertThat(all.precision()).as("precision").isGreaterThan(LEAST_SHARE);
    assertThat(all.recall()).as("recall").isGreaterThan(LEAST_SHARE);
  }

  private static void show(String what, Disturbance disturbance, Count count) {
    System.out.printf(
        Locale.ROOT,
        "%s %s: precision %.4f, recall %.4f of %d links (seed %d)%n",
        what,
        disturbance,
        count.precision(),
        count.recall(),
        count.due,
        SEED);
  }

  @Test
  void translationsOfOtherArticlesAreToldFromThoseOfTheirSource() {
    assumeThat(ARTICLES).as("the articles are there").isDirectory();
    List<Path> files = files();
    int pairs = 0;
    int told = 0;
    for (String language : List.of("en", "fr", "zh", "ja", "ar")) {
      int shift = 1 + new Random(SEED + language.hashCode()).nextInt(files.size() - 1);
      for (int i = 0; i < files.size(); i++) {
        Path file = files.get(i);
        Analysis translation =
            ANALYZER.analyse(
                document(language, paragraphs(ARTICLES.resolve(language).resolve(file))));
        assertThat(align(source(file), translation).isOfThisSource())
            .as("%s in %s", file, language)
            .isTrue();
        Path other = files.get((i + shift) % files.size());
        pairs++;
        told += align(source(other), translation).isOfThisSource() ? 0 : 1;
      }
    }
    System.out.printf(Locale.ROOT, "other sources: %d of %d (seed %d)%n", told, pairs, SEED);
    assertThat((double) told / pairs).isGreaterThanOrEqualTo(LEAST_TOLD);
  }

  private static Analysis source(Path file) {
    return SOURCES.computeIfAbsent(
        file, f -> ANALYZER.analyse(document("id", paragraphs(ARTICLES.resolve("id").resolve(f)))));
  }

  static Count count(String language, Disturbance disturbance) {
    Random random = new Random(SEED);
    Count sum = new Count(0, 0, 0);
    for (Path file : files()) {
      List<String> source = paragraphs(ARTICLES.resolve("id").resolve(file));
      List<String> target = paragraphs(ARTICLES.resolve(language).resolve(file));
      if (source.size() != target.size() || source.size() < FEWEST_PARAGRAPHS) {
        continue;
      }
      List<Paragraph> disturbed = disturbed(target, disturbance, random);
      Set<Pair> truth = new HashSet<>();
      for (int j = 0; j < disturbed.size(); j++) {
        for (int i : disturbed.get(j).renders) {
          truth.add(new Pair(i, j));
        }
      }
      Analysis from = source(file);
      Analysis to =
          ANALYZER.analyse(document(language, disturbed.stream().map(p -> p.text).toList()));
      Set<Pair> found = links(align(from, to), from, to);
      Set<Pair> right = new HashSet<>(found);
      right.retainAll(truth);
      sum = sum.plus(new Count(found.size(), right.size(), truth.size()));
    }
    return sum;
  }

  private static List<Paragraph> disturbed(List<String> target, Disturbance what, Random random) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < target.size(); i++) {
      paragraphs.add(new Paragraph(target.get(i), Set.of(i)));
    }
    int at = random.nextInt(paragraphs.size() - 1);
    int other = (at + 1 + random.nextInt(paragraphs.size() - 1)) % paragraphs.size();
    switch (what) {
      case NONE -> {}
      case DROPPED -> paragraphs.remove(at);
      case MERGED -> {
        Paragraph next = paragraphs.remove(at + 1);
        String joined = paragraphs.get(at).text + " " + next.text;
        paragraphs.set(at, new Paragraph(joined, Set.of(at, at + 1)));
      }
      case SWAPPED -> Collections.swap(paragraphs, at, random.nextBoolean() ? at + 1 : other);
    }
    return paragraphs;
  }

  static Set<Pair> links(Alignment alignment, Analysis source, Analysis target) {
    Set<Pair> pairs = new HashSet<>();
    for (AlignedPassage passage : alignment.paragraphs()) {
      for (Sentence from : passage.source()) {
        for (Sentence to : passage.target()) {
          pairs.add(
              new Pair(
                  source.document().blocks().indexOf(from.block()),
                  target.document().blocks().indexOf(to.block())));
        }
      }
    }
    return pairs;
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(ARTICLES.resolve("id"))) {
      return files.map(Path::getFileName).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> paragraphs(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Document document(String language, List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int start = text.length();
      text.append(paragraph);
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, text.length())));
      text.append('\n');
    }
    String whole = text.toString();
    return new Document(language, language, language, whole, blocks, SourceMap.identity(whole));
  }

  private static Alignment align(Analysis source, Analysis target) {
    return TextAligner.align(source, target, Correspondence.NONE);
  }
}
