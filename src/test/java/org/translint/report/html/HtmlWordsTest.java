package org.translint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.translint.finding.Messages;
import org.translint.finding.NameGroup;
import org.translint.finding.Severity;
import org.translint.finding.UiLanguage;

/** The words of the page and their translations. */
class HtmlWordsTest {

  private static final Path TEMPLATE = Path.of("src/main/jte/report.jte");

  /** A key where the script or the template of the page uses it. */
  private static final Pattern USE =
      Pattern.compile("\\b(?:say|tell|seenIn)\\(\\s*['\"]([a-z]+\\.[a-z-]+)['\"]");

  /** Text between quotation marks that looks like words for a reader. */
  private static final Pattern PROSE =
      Pattern.compile(
          "'( ?[A-Z][a-z]+(?:[ ,:.][^'\\n]*)?| [a-z]+ ?|[a-z]+ )'|>([A-Z][a-z]+[^<$@\\n]*)<");

  /** Names of classes of the style sheet that are added to others. */
  private static final List<String> NO_PROSE = List.of(" alone", " moved", " varied");

  @AfterEach
  void speakEnglishAgain() {
    Messages.speak(UiLanguage.EN);
  }

  @Test
  void hasExactlyTheWordsThatThePageUses() throws IOException {
    assertThat(find(USE)).isEqualTo(new TreeSet<>(Words.now().templates().keySet()));
  }

  @Test
  void holdsNoEnglishInScriptAndTemplate() throws IOException {
    assertThat(find(PROSE)).isSubsetOf(NO_PROSE);
  }

  private static Set<String> find(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    for (String text : List.of(PageParts.load().script(), Files.readString(TEMPLATE))) {
      assertThat(text).hasSizeGreaterThan(1000);
      pattern
          .matcher(text)
          .results()
          .map((MatchResult m) -> m.group(1) != null ? m.group(1) : m.group(2))
          .forEach(found::add);
    }
    return found;
  }

  @Test
  void hasAWordForEverySeverityVerdictAndKindOfName() {
    Stream<String> severities =
        Stream.of(Severity.values())
            .flatMap(s -> Stream.of("severity." + s.label(), "severity.count-" + s.label()));
    Stream<String> standings =
        Stream.of(Entry.Standing.values()).map(standing -> "standing." + standing.label());
    Stream<String> kinds = Stream.of(NameGroup.Kind.values()).map(kind -> "kind." + kind.label());
    assertThat(Words.now().templates().keySet())
        .containsAll(Stream.of(severities, standings, kinds).flatMap(s -> s).toList());
  }

  /** The script of the page fills in templates by itself and knows no quoting. */
  @ParameterizedTest
  @EnumSource
  void saysNothingThatTheScriptOfThePageCannotRead(UiLanguage language) {
    Messages.speak(language);
    Words words = Words.now();
    for (String key : words.templates().keySet()) {
      String template = words.templates().getString(key);
      assertThat(template).as(key).doesNotContain("'", "select,", "offset:", "<");
      assertThat(template.replaceAll("\\{\\d(, plural, )?", ""))
          .as(key)
          .doesNotContainPattern("\\{\\d|, plural,");
    }
  }

  @Test
  void speaksTheLanguageOfTheFindingsWithoutScriptToo() {
    Messages.speak(UiLanguage.FR);
    Document page = Jsoup.parse(HtmlReportTest.render(HtmlFixture.outcomes()));
    assertThat(page.select("html").attr("lang")).isEqualTo("fr");
    assertThat(page.select("title").first().wholeText())
        .isEqualTo("Rapport de traduction\u00a0: 6 articles");
    assertThat(page.select(".skip").text()).isEqualTo("Aller au contenu");
    Element still = page.select("noscript").first();
    assertThat(still).isNotNull();
    Document shown = Jsoup.parse(still.html());
    assertThat(shown.select("th").eachText())
        .containsExactly("Verdict", "Article", "Chemin", "critique", "majeur", "mineur", "neutre");
    assertThat(shown.select("tbody tr td:first-child").eachText())
        .containsExactly(
            "Non vérifié", "À bloquer", "À bloquer", "À bloquer", "À relire", "Sans réserve");
  }

  @Test
  void holdsTheWordsOfOneLanguageAlone() {
    Messages.speak(UiLanguage.ID);
    String page = HtmlReportTest.render(HtmlFixture.outcomes());
    assertThat(page).contains("Laporan terjemahan").doesNotContain("Rapport de traduction");
    assertThat(page).doesNotContain("Translation report", "could not be read");
  }

  @Test
  void namesLanguagesInTheLanguageOfThePage() {
    Messages.speak(UiLanguage.ID);
    assertThat(Words.now().languageName("fr")).isEqualTo("Prancis");
    assertThat(Words.now().languageName("zh-Hant")).isEqualTo("Tionghoa (Tradisional)");
  }

  @Test
  void agreesWithOneAndManyAndKeepsToNoLocaleOfTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      Messages.speak(UiLanguage.FR);
      assertThat(Words.now().say("data.words", 0)).isEqualTo("0 mot");
      assertThat(Words.now().say("data.words", 1234)).isEqualTo("1\u202f234 mots");
    } finally {
      Locale.setDefault(before);
    }
  }
}
