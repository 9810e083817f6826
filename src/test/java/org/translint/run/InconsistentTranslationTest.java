package org.translint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.translint.check.source.InconsistentTranslation;
import org.translint.config.Limits;
import org.translint.config.NamesScope;
import org.translint.facts.FactCache;
import org.translint.finding.Finding;
import org.translint.finding.Related;
import org.translint.language.Languages;
import org.translint.read.file.Input;

class InconsistentTranslationTest {

  private static final String NOTICE =
      "Artikel ini diterjemahkan oleh mesin dan dibaca ulang oleh dua editor.";
  private static final String USUAL =
      "This article was translated by machine and reread by two editors.";
  private static final String ODD = "Two of our editors have revised this machine translation.";

  private static Assignment article(String story, String path, String source, String text) {
    return new Assignment(input(path, text), "en", input("id/" + story, source), "id", story);
  }

  private static Assignment article(String story, String text) {
    return article(story, "en/" + story, NOTICE, text);
  }

  private static Input input(String path, String text) {
    return new Input.InMemory(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Each finding as {@code article: message}. */
  private static List<String> told(List<Assignment> work, NamesScope scope)
      throws IOException, InterruptedException {
    List<String> told = new ArrayList<>();
    for (Outcome.Checked outcome : outcomes(work, scope)) {
      outcome.findings().forEach(finding -> told.add(outcome.id() + ": " + finding.message()));
    }
    return told;
  }

  private static List<String> told(Assignment... work) throws IOException, InterruptedException {
    return told(List.of(work), NamesScope.BATCH);
  }

  private static List<Outcome.Checked> outcomes(List<Assignment> work, NamesScope scope)
      throws IOException, InterruptedException {
    List<Outcome.Checked> outcomes = new ArrayList<>();
    try (Run run =
        new Run(
            new Languages(),
            Newsroom.SILENT,
            List.of(new InconsistentTranslation()),
            new Manner(StandardCharsets.UTF_8, scope, 1, Limits.DEFAULT),
            Progress.SILENT,
            FactCache.NONE)) {
      run.execute(work, outcome -> outcomes.add((Outcome.Checked) outcome));
    }
    return outcomes;
  }

  @Test
  void theWordingOfMostStoriesStays() throws Exception {
    assertThat(told(article("a", ODD), article("b", USUAL), article("c", USUAL)))
        .singleElement()
        .asString()
        .startsWith("en/a: 2 other articles of this batch translate")
        .contains("such as en/b: “" + USUAL.substring(0, 20));
  }

  @Test
  void theWordingOfTheFirstStoryStaysWhereNothingDecides() throws Exception {
    assertThat(told(article("b", ODD), article("a", USUAL)))
        .singleElement()
        .asString()
        .startsWith("en/b: en/a translates the source’s “Artikel ini");
  }

  @Test
  void showsTheSourceThenTheOtherArticle() throws Exception {
    Finding finding =
        outcomes(List.of(article("a", USUAL), article("b", ODD)), NamesScope.BATCH)
            .get(1)
            .findings()
            .get(0);

    assertThat(finding.related())
        .extracting(r -> r.document().id())
        .containsExactly("id/b", "en/a");
    assertThat(finding.related()).extracting(Related::text).containsExactly(NOTICE, USUAL);
  }

  @Test
  void severalTranslationsOfOneStoryAreNotCompared() throws Exception {
    assertThat(
            told(
                article("a", "one/a", NOTICE, USUAL),
                article("a", "two/a", NOTICE, ODD),
                article("b", "one/b", NOTICE, USUAL),
                article("b", "two/b", NOTICE, ODD)))
        .isEmpty();
  }

  @Test
  void oneArticleIsComparedWithItselfWhateverTheScope() throws Exception {
    List<Assignment> work =
        List.of(
            article("a", "en/a", NOTICE + "\n\n" + NOTICE, USUAL + "\n\n" + ODD),
            article("b", USUAL),
            article("c", ODD));

    assertThat(told(work, NamesScope.ARTICLE))
        .singleElement()
        .asString()
        .startsWith("en/a: Further up, this article translates");
    assertThat(told(work, NamesScope.BATCH)).hasSize(2);
  }

  @Test
  void aShortSentenceMayBeSaidInTwoWaysInOneArticle() throws Exception {
    String rubric = "Foto diambil oleh wartawan kami.";
    assertThat(
            told(
                article(
                    "a",
                    "en/a",
                    rubric + "\n\n" + rubric,
                    "Our reporter took the picture.\n\nPhoto by our reporter on site.")))
        .isEmpty();
  }

  @Test
  void aSentenceThatSaysMuchMoreIsAnotherMatter() throws Exception {
    String more =
        USUAL.replace(
            ".",
            ", who compared it with the original, asked its author and looked into the records.");
    assertThat(told(article("a", USUAL), article("b", more))).isEmpty();
  }

  @Test
  void aKnownTextThatWasTranslatedAnewIsNotToldSentenceBySentence() throws Exception {
    StringBuilder source = new StringBuilder();
    StringBuilder one = new StringBuilder();
    StringBuilder other = new StringBuilder();
    for (String day : List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu")) {
      source.append("Pasar itu dibuka pada hari ").append(day).append(".\n\n");
      one.append("The market is open on ").append(day).append(".\n\n");
      other.append("They open this market each ").append(day).append(".\n\n");
    }
    assertThat(
            told(
                article("a", "en/a", source.toString(), one.toString()),
                article("b", "en/b", source.toString(), other.toString())))
        .isEmpty();
  }

  @Test
  void theOrderOfTheArticlesMakesNoDifference() throws Exception {
    long seed = 4_817;
    List<Assignment> work = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      work.add(article("s" + i, i % 3 == 0 ? ODD : USUAL));
    }
    List<String> expected = told(work, NamesScope.BATCH);
    Collections.shuffle(work, new Random(seed));

    assertThat(told(work, NamesScope.BATCH)).as("seed " + seed).isEqualTo(expected).hasSize(3);
  }
}
