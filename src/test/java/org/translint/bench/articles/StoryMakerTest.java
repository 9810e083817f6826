package org.translint.bench.articles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryMakerTest {

  private static final StoryOptions OPTIONS =
      new StoryOptions(StoryOptions.LANGUAGES, 200, 500, 0, StoryOptions.SEED);

  private final StoryMaker maker = new StoryMaker(OPTIONS);

  @Test
  void aStoryDependsOnItsNumberAlone() {
    Map<String, String> seventh = maker.story(7);
    assertThat(new StoryMaker(OPTIONS).story(7)).isEqualTo(seventh);
    assertThat(maker.story(8)).isNotEqualTo(seventh);
  }

  @Test
  void everySlotIsFilledInEveryLanguage() {
    for (int number = 0; number < 50; number++) {
      assertThat(maker.story(number)).hasSize(6);
      assertThat(maker.story(number).values())
          .allSatisfy(text -> assertThat(text).doesNotContain("{", "}", "null"));
    }
  }

  @Test
  void sentencesSeldomRecurSoThatNobodyGainsByRememberingThem() {
    List<String> sentences = new ArrayList<>();
    for (int number = 0; number < 200; number++) {
      sentences.addAll(
          List.of(maker.story(number).get("en").split("(?<=[a-z0-9][.][”]?)\\s+(?!he )")));
    }
    Set<String> different = new HashSet<>(sentences);
    assertThat(sentences).hasSizeGreaterThan(2_000);
    assertThat(different.size()).isGreaterThan(sentences.size() * 9 / 10);
  }

  @Test
  void allPeopleHaveNamesOfTheirOwn() {
    People people = new People(Words.read(), 10_000);
    for (String language : List.of("en", "fr", "zh")) {
      Set<String> names = new HashSet<>();
      IntStream.range(0, people.size())
          .forEach(
              number -> {
                names.add(people.man(number).fullName(language));
                names.add(people.woman(number).fullName(language));
              });
      assertThat(names).as(language).hasSize(10_000);
    }
  }

  @Test
  void anArticleIsAsLongAsAskedFor() {
    StoryOptions longOnes = new StoryOptions(List.of("fr"), 20_000, 100, 0, StoryOptions.SEED);
    String source = new StoryMaker(longOnes).story(0).get(StoryMaker.SOURCE);
    assertThat(source.split("\\s+").length).isBetween(20_000, 20_100);
  }

  @Test
  void filesAreWrittenUntilThereAreSoManyArticles(@TempDir Path folder) throws IOException {
    MakeArticles.write(OPTIONS, 12, folder);
    for (String language : List.of("ar", "en")) {
      assertThat(files(folder.resolve(language))).as(language).isEqualTo(3);
    }
    for (String language : List.of("fr", "ja", "zh")) {
      assertThat(files(folder.resolve(language))).as(language).isEqualTo(2);
    }
    assertThat(files(folder.resolve("id"))).isEqualTo(3);
  }

  private static long files(Path folder) throws IOException {
    try (var list = Files.list(folder)) {
      return list.count();
    }
  }
}
