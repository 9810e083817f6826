package org.translint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.translint.check.Check;
import org.translint.check.catalog.Catalog;
import org.translint.finding.CheckInfo.Maturity;
import org.translint.finding.Finding;
import org.translint.language.Languages;
import org.translint.read.file.Input;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.Span;

/** What is known stays known when something else in the article changes, and only then. */
class FingerprintStabilityTest {

  private static final Path SAMPLES = Path.of("samples");
  private static final String SOURCES = "id";
  private static final int EDITS = 100;

  /** A word that can be put between two words of a sentence without harm to others. */
  private static final Map<String, String> FILLERS =
      Map.of("ar", " أيضا ", "en", " also ", "fr", " aussi ", "ja", "また", "zh", "也");

  private static final Map<String, String> SENTENCES =
      Map.of(
          "ar", "كان الطقس جميلا في ذلك اليوم.",
          "en", "The weather was fine that day.",
          "fr", "Il faisait beau ce jour-là.",
          "ja", "その日は天気が良かった。",
          "zh", "那天天气很好。");

  private static final List<Check> CHECKS =
      Catalog.checks().stream().filter(c -> c.info().maturity() == Maturity.STABLE).toList();
  private static final Languages LANGUAGES = new Languages();
  private static final Map<String, String> FILES = files();
  private static final Map<String, Outcome.Checked> BEFORE = lint(FILES);

  private static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(SAMPLES, 2)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String path = SAMPLES.relativize(file).toString().replace('\\', '/');
        if (FILLERS.containsKey(path.replaceFirst("/.*", ""))) {
          files.put(path, Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static Map<String, Outcome.Checked> lint(Map<String, String> files) {
    List<Assignment> work = new ArrayList<>();
    files.forEach(
        (path, text) -> {
          String name = path.substring(path.indexOf('/') + 1);
          String source = SOURCES + "/" + name;
          work.add(
              new Assignment(
                  new Input.InMemory(path, text.getBytes(StandardCharsets.UTF_8)),
                  language(path),
                  new Input.InFile(source, SAMPLES.resolve(source)),
                  SOURCES,
                  name));
        });
    return Linting.run(LANGUAGES, CHECKS, work, 2).stream()
        .collect(Collectors.toMap(Outcome::id, Outcome.Checked.class::cast));
  }

  private static String language(String path) {
    return path.substring(0, path.indexOf('/'));
  }

  private static Outcome.Checked before(String path) {
    return Objects.requireNonNull(BEFORE.get(path), path);
  }

  /** The findings that nobody knows, but for those in the block that was changed. */
  private static List<String> falselyNew(Outcome.Checked after, int changed) {
    Set<String> known = Set.copyOf(before(after.id()).fingerprints());
    Span there = after.document().blocks().get(changed).span();
    List<String> fresh = new ArrayList<>();
    for (int i = 0; i < after.findings().size(); i++) {
      Finding finding = after.findings().get(i);
      if (!known.contains(after.fingerprints().get(i)) && !there.overlaps(finding.span())) {
        fresh.add(
            after.id() + " " + finding.check() + " " + finding.span().of(after.document().text()));
      }
    }
    return fresh;
  }

  /** A change of a file: its new text, and the block in which it is. */
  private record Edit(String text, int block) {}

  /** A change of one word in a block in which nothing is wrong. */
  private static Edit edit(String path, Random random) {
    Outcome.Checked article = before(path);
    Document document = article.document();
    List<Integer> clean =
        IntStream.range(0, document.blocks().size())
            .filter(i -> document.blocks().get(i).kind() == Block.Kind.PARAGRAPH)
            .filter(
                i ->
                    article.findings().stream()
                        .noneMatch(f -> document.blocks().get(i).span().overlaps(f.span())))
            .boxed()
            .toList();
    int block = clean.get(random.nextInt(clean.size()));
    Span span = document.blocks().get(block).span();
    boolean hasSpaces = !Set.of("ja", "zh").contains(language(path));
    List<Integer> places =
        IntStream.range(span.start() + 1, span.end() - 1)
            .filter(i -> (hasSpaces ? " " : "。，、").indexOf(document.text().charAt(i)) >= 0)
            .boxed()
            .toList();
    if (places.isEmpty()) {
      return edit(path, random);
    }
    int at = places.get(random.nextInt(places.size()));
    Span inFile = document.sourceMap().toFile(hasSpaces ? new Span(at, at + 1) : Span.at(at + 1));
    String file = Objects.requireNonNull(FILES.get(path));
    String filler = Objects.requireNonNull(FILLERS.get(language(path)));
    return new Edit(
        file.substring(0, inFile.start()) + filler + file.substring(inFile.end()), block);
  }

  @Test
  void aHundredChangesElsewhereBringNextToNothingNew() {
    long seed = Long.getLong("seed", 20261130L);
    Random random = new Random(seed);
    int edits = 0;
    int findings = 0;
    List<String> fresh = new ArrayList<>();
    while (edits < EDITS) {
      Map<String, Edit> changed = new TreeMap<>();
      FILES.keySet().forEach(path -> changed.put(path, edit(path, random)));
      Map<String, String> files = new TreeMap<>();
      changed.forEach((path, edit) -> files.put(path, edit.text()));
      for (Outcome.Checked after : lint(files).values()) {
        edits++;
        findings += before(after.id()).findings().size();
        fresh.addAll(falselyNew(after, Objects.requireNonNull(changed.get(after.id())).block()));
      }
    }
    String figure =
        "seed %d: %d changes, %d known findings, %d falsely new (%.2f %%) %s"
            .formatted(seed, edits, findings, fresh.size(), 100.0 * fresh.size() / findings, fresh);
    System.out.println("Fingerprints: " + figure);
    assertThat(findings).isGreaterThan(EDITS);
    assertThat(fresh.size() * 100).as(figure).isLessThan(findings);
  }

  @Test
  void aParagraphAboveBringsNothingNew() {
    Map<String, String> files = new TreeMap<>();
    FILES.forEach(
        (path, text) -> {
          if (path.endsWith(".txt")) {
            String sentence = Objects.requireNonNull(SENTENCES.get(language(path)));
            int end = text.indexOf("\n\n") + 2;
            files.put(path, text.substring(0, end) + sentence + "\n\n" + text.substring(end));
          }
        });

    for (Outcome.Checked after : lint(files).values()) {
      assertThat(falselyNew(after, 1)).isEmpty();
    }
  }

  @Test
  void aChangeOfTheFaultySentenceIsToldAgain() {
    String path = "fr/minsk-talks.txt";
    String text = Objects.requireNonNull(FILES.get(path));
    String changed = text.replace("a déclaré M", "a redit M");
    assertThat(changed).isNotEqualTo(text);

    Outcome.Checked after = Objects.requireNonNull(lint(Map.of(path, changed)).get(path));

    assertThat(after.fingerprints()).isNotEmpty();
    assertThat(after.fingerprints().stream().filter(f -> !before(path).fingerprints().contains(f)))
        .isNotEmpty();
  }
}
