package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.reliability.Promise;

/**
 * Batches that are larger than any newsroom's, each in a process of its own with a small heap:
 * {@code -Dload.articles=50000}, {@code -Dload.words=1000000} and {@code -Dload.people=10000},
 * which the profile {@code reliability} sets. It takes long, and is left out without them.
 */
@Tag("reliability")
class LoadTest {

  private static final long SEED = 20261130;

  @TempDir Path folder;
  @TempDir Path logs;

  private static int size(String property) {
    int size = Integer.getInteger(property, 0);
    assumeTrue(size > 0, "not asked for with -D" + property);
    return size;
  }

  /** The figures of the report that a process of its own wrote; it has come to its end. */
  private long[] check(String promise, int cases, String heap, String... more) throws Exception {
    String[] arguments = new String[more.length + 6];
    List.of("check", "--fail-on", "never", "--no-progress", "--report", "report.json")
        .toArray(arguments);
    System.arraycopy(more, 0, arguments, 6, more.length);
    OwnProcess process =
        OwnProcess.start(folder, logs, List.of("-Xmx" + heap, "-XX:+UseSerialGC"), arguments);
    assertThat(process.codeOfLongRun()).as(process.told()).isZero();
    Promise.of(promise).passed(cases, process.used());
    System.out.printf("%s %d: %s%n", promise, cases, process.used());
    return summary();
  }

  /** How many articles, failures and words the report counts; it is too long to be read at once. */
  private long[] summary() throws IOException {
    long[] figures = new long[3];
    List<String> names = List.of("articles", "failed", "words");
    try (JsonParser parser =
        new JsonFactory().createParser(folder.resolve("report.json").toFile())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_NUMBER_INT
            && parser.getParsingContext().getParent().hasCurrentName()
            && "summary".equals(parser.getParsingContext().getParent().getCurrentName())
            && names.contains(parser.currentName())) {
          figures[names.indexOf(parser.currentName())] = parser.getLongValue();
        }
      }
    }
    return figures;
  }

  @Test
  void fiftyThousandSmallArticlesOfFiveLanguagesEnd() throws Exception {
    int articles = size("load.articles");
    MadeUpNews news = new MadeUpNews(SEED);
    for (int i = 0; i < articles; i++) {
      String language = MadeUpNews.LANGUAGES.get(i % MadeUpNews.LANGUAGES.size());
      Path of = Files.createDirectories(folder.resolve(language).resolve("" + i / 1000));
      Files.writeString(of.resolve(i + ".txt"), news.brief(language));
    }
    long[] figures =
        check("load-articles", articles, "1g", "--no-source", "fr", "en", "ar", "zh", "ja");

    assertThat(figures[0]).isEqualTo(articles);
    assertThat(figures[1]).isZero();
  }

  @Test
  void anArticleOfAMillionWordsEnds() throws Exception {
    int words = size("load.words");
    MadeUpNews news = new MadeUpNews(SEED);
    Files.createDirectories(folder.resolve("en"));
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("en/long.txt"))) {
      for (int written = 0; written < words; ) {
        String paragraph = news.brief("en");
        written += paragraph.split("\\s+").length;
        out.write(paragraph + "\n");
      }
    }
    long[] figures = check("load-words", 1, "2g", "--max-size", "200", "--no-source", "en");

    assertThat(figures[0]).isEqualTo(1);
    assertThat(figures[1]).isZero();
    assertThat(figures[2]).isGreaterThan(words * 9L / 10);
  }

  @Test
  void tenThousandPeopleInOneBatchEnd() throws Exception {
    int people = size("load.people");
    Random random = new Random(SEED);
    Path of = Files.createDirectories(folder.resolve("en"));
    for (int i = 0; i < people; i += 4) {
      StringBuilder article = new StringBuilder();
      for (int j = i; j < Math.min(people, i + 4); j++) {
        String person = MadeUpNews.person(j);
        // One in ten is written otherwise somewhere, as people are.
        String later = random.nextInt(10) == 0 ? MadeUpNews.person(j) + "e" : person;
        article.append("Minister %s spoke in Paris on Monday.\n\n".formatted(person));
        article.append("Later %s said that the talks went on.\n\n".formatted(later));
      }
      Files.writeString(of.resolve(i + ".txt"), article);
    }
    long[] figures = check("load-people", people, "1g", "--no-source", "en");

    assertThat(figures[0]).isEqualTo((people + 3) / 4);
    assertThat(figures[1]).isZero();
  }
}
