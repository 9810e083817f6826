package org.translint.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.finding.CheckFailed;
import org.translint.text.Correspondence;
import org.translint.text.Document;
import org.translint.text.FileLines;
import org.translint.text.Translation;

class FactCacheTest {

  private static final FileLines LINES = FileLines.of("une ligne\n".repeat(9));
  private static final Translation ARTICLE = FactsFixture.article("fr/a.xlf", LINES);

  @TempDir Path folder;

  private FactCache cache(String circumstances, long most) {
    return FactCache.in(
        folder.resolve("cache"), circumstances.getBytes(StandardCharsets.UTF_8), most);
  }

  private FactCache cache(String circumstances) {
    return cache(circumstances, FactCache.MOST);
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.getParent().endsWith("cache"))
          .sorted()
          .toList();
    }
  }

  @Test
  void theNextRunFindsWhatTheLastOneFound() {
    Facts facts = FactsFixture.facts("story", ARTICLE);
    cache("settings").keep(ARTICLE, facts);

    assertThat(cache("settings").find("story", ARTICLE))
        .get()
        .usingRecursiveComparison()
        .isEqualTo(facts);
    assertThat(cache("settings").find("other story", ARTICLE).orElseThrow().story())
        .isEqualTo("other story");
  }

  @Test
  void nothingIsFoundWhereAnythingIsOtherwise() {
    cache("settings").keep(ARTICLE, FactsFixture.facts("story", ARTICLE));
    Document target = ARTICLE.target();
    Document source = ARTICLE.source();
    Document changed = FactsFixture.document("fr/a.xlf", FactsFixture.TEXT + ".", LINES);

    assertThat(cache("others").find("story", ARTICLE)).isEmpty();
    for (Translation other :
        List.of(
            new Translation(changed, source, Correspondence.NONE),
            new Translation(target, changed, Correspondence.NONE),
            new Translation(target, null, Correspondence.NONE),
            new Translation(target.withLanguage("en"), source, Correspondence.NONE))) {
      assertThat(cache("settings").find("story", other)).isEmpty();
    }
  }

  @Test
  void aBrokenEntryIsAsGoodAsNone() throws IOException {
    FactCache cache = cache("settings");
    cache.keep(ARTICLE, FactsFixture.facts("story", ARTICLE));
    Path entry = entries().get(0);
    byte[] whole = Files.readAllBytes(entry);
    long seed = 20261130;
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      byte[] broken =
          i % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      if (broken.length == whole.length) {
        broken[random.nextInt(broken.length)] ^= (byte) (1 + random.nextInt(255));
      }
      Files.write(entry, broken);
      assertThat(cache.find("story", ARTICLE)).as("seed %d, case %d", seed, i).isEmpty();
    }
    cache.keep(ARTICLE, FactsFixture.facts("story", ARTICLE));
    assertThat(cache.find("story", ARTICLE)).isPresent();
  }

  @Test
  void anArticleOnWhichACheckBrokeIsLookedAtAgain() {
    cache("settings")
        .keep(ARTICLE, FactsFixture.facts("story", ARTICLE, new CheckFailed("grammar", "broke")));

    assertThat(cache("settings").find("story", ARTICLE)).isEmpty();
    assertThat(folder.resolve("cache")).doesNotExist();
  }

  @Test
  void whatWasNotUsedForLongestGoesWhereThereIsNoRoom() throws IOException {
    FactCache cache = cache("settings", 10_000);
    Instant start = Instant.parse("2026-01-01T00:00:00Z");
    for (int i = 0; i < 40; i++) {
      Translation article = FactsFixture.article("fr/" + i, LINES);
      cache.keep(article, FactsFixture.facts("story", article));
    }
    List<Path> all = entries();
    for (int i = 0; i < all.size(); i++) {
      Files.setLastModifiedTime(all.get(i), FileTime.from(start.plus(Duration.ofDays(i))));
    }
    cache.trim();

    List<Path> left = entries();
    assertThat(left).hasSizeBetween(5, 39).isEqualTo(all.subList(40 - left.size(), 40));
    long size = 0;
    for (Path file : left) {
      size += Files.size(file);
    }
    assertThat(size).isBetween(5_000L, 8_000L);
  }

  @Test
  void programsThatSaveFilesAndGitAreToldToLeaveItAlone() throws IOException {
    cache("settings").keep(ARTICLE, FactsFixture.facts("story", ARTICLE));

    assertThat(folder.resolve("cache/.gitignore")).hasContent("*");
    assertThat(Files.readString(folder.resolve("cache/CACHEDIR.TAG")))
        .startsWith("Signature: 8a477f597d28d172789f06886806bc55");
  }

  @Test
  void aFolderThatCannotBeMadeIsNoCache() throws IOException {
    Files.writeString(folder.resolve("cache"), "a file");
    FactCache cache = cache("settings");
    cache.keep(ARTICLE, FactsFixture.facts("story", ARTICLE));
    cache.trim();

    assertThat(cache.find("story", ARTICLE)).isEmpty();
  }
}
