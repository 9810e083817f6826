package org.translint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarEngineTest {

  private static final Languages LANGUAGES = new Languages();
  private static final Pattern EXAMPLE =
      Pattern.compile("(?s)<example(?: correction=\"(?<wrong>[^\"]*)\")?>(?<text>.*?)</example>");

  /** What the engine cleans before it looks at it, and what it finds much in. */
  private static final Map<String, List<String>> ODD =
      Map.of(
          "fr",
          List.of(
              "LA DÉLÉGATION DU CHILI EST REPARTI. ELLE A CHOISI UNE HÔPITAL.",
              "Elle n’a pas d’ amis, et il n'a jamais vu ça\u00a0: « c’est a dire »\u202f?",
              "La délé\u00adgation est re\u00adparti hier, malgré que il pleut.",
              "Ils sont aller à l’ hôpital, a t-il dit. Il a voulut y allé.",
              "Il faut pal\uFEFFlier à ce manque.",
              "—"),
          "en",
          List.of(
              "THE GOVERNMENT HAVE SAID THAT IT’S PEOPLE IS HAPPY.",
              "He don’t knows it, and she have went to a hospital at at 5 p.m.",
              "The com\u00admittee are agree with this, irregardless of it's cost.",
              "Its a an honour. They was there; there going to there house."));

  private static List<GrammarMatch> check(String language, String text) {
    return LANGUAGES.grammar(language).orElseThrow().check(text);
  }

  @Test
  void leavesSpellingAlone() {
    assertThat(check("fr", "Le gouvernemant a publiéé son raport.")).isEmpty();
    assertThat(check("en", "The goverment publishd its raport.")).isEmpty();
  }

  @Test
  void givesPlacesInTheTextAndSuggestions() {
    String text = "La délégation du Chili est reparti hier. Elle a choisi une hôpital.";
    GrammarMatch match =
        check("fr", text).stream()
            .filter(m -> m.rule().startsWith("D_N"))
            .findFirst()
            .orElseThrow();

    assertThat(match.span().of(text)).isEqualTo("une hôpital");
    assertThat(match.suggestions()).contains("un hôpital");
    assertThat(match.message()).doesNotContain("<suggestion>");
  }

  @ParameterizedTest
  @CsvSource({"fr, fr", "en, en-US", "ar, ar"})
  void findsTheSameInWhatItWasPreparedFor(String code, String engineCode) throws IOException {
    GrammarEngine plain = GrammarEngine.load(code, engineCode).orElseThrow();
    List<List<String>> articles = new ArrayList<>();
    for (Path article : articles(code)) {
      articles.add(Files.readString(article).lines().filter(l -> !l.isBlank()).toList());
    }
    ODD.getOrDefault(code, List.of()).forEach(odd -> articles.add(List.of("", odd)));
    int found = 0;
    for (List<String> paragraphs : articles) {
      GrammarEngine prepared = GrammarEngine.load(code, engineCode).orElseThrow();
      prepared.prepare(paragraphs.subList(1, paragraphs.size()));
      for (String paragraph : paragraphs) {
        List<GrammarMatch> matches = plain.check(paragraph);
        assertThat(prepared.check(paragraph)).as(paragraph).isEqualTo(matches);
        found += matches.size();
      }
    }
    assertThat(found).isPositive();
  }

  private static List<Path> articles(String code) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples", code))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @Test
  void isAbsentForALanguageThatTheEngineDoesNotSpeak() {
    assertThat(LANGUAGES.grammar("sw")).isEmpty();
  }

  @Test
  void ourIndonesianRulesMendTheirExamples() throws IOException {
    Matcher example =
        EXAMPLE.matcher(
            Files.readString(Path.of("src/main/resources/org/translint/language/id/grammar.xml")));
    while (example.find()) {
      String marked = example.group("text");
      String text = marked.replaceAll("</?marker>", "");
      if (example.group("wrong") != null) {
        GrammarMatch match =
            check("id", text).stream()
                .filter(m -> m.rule().startsWith("TL_"))
                .findFirst()
                .orElseThrow();
        assertThat(match.span().of(text))
            .isEqualTo(marked.replaceFirst("(?s).*<marker>(.*)</marker>.*", "$1"));
        assertThat(String.join("|", match.suggestions())).isEqualTo(example.group("wrong"));
      }
    }
  }

  @Test
  void bringsTheEnginesRulesOfSpacesAndStopsToIndonesian() {
    assertThat(check("id", "Menteri pulang , lalu rapat,, kata juru bicara."))
        .extracting(GrammarMatch::rule)
        .containsExactlyInAnyOrder("COMMA_PARENTHESIS_WHITESPACE", "DOUBLE_PUNCTUATION");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "id"})
  void ourOwnRulesFindTheirExamples(String language) throws IOException {
    Path rules = Path.of("src/main/resources/org/translint/language", language, "grammar.xml");
    Matcher example = EXAMPLE.matcher(Files.readString(rules));
    int examples = 0;
    while (example.find()) {
      String text = example.group("text").replaceAll("</?marker>", "");
      boolean found = check(language, text).stream().anyMatch(m -> m.rule().startsWith("TL_"));
      assertThat(found).as(text).isEqualTo(example.group("wrong") != null);
      examples++;
    }
    assertThat(examples).isGreaterThan(4);
  }
}
