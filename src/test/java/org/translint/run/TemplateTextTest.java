package org.translint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.translint.check.Check;
import org.translint.check.hygiene.LeftoverText;
import org.translint.check.hygiene.TemplateText;
import org.translint.check.source.WrongLanguage;
import org.translint.language.Languages;
import org.translint.read.file.Input;

class TemplateTextTest {

  private static final String NOTE =
      "The French page was made by a machine, so please read the Indonesian page if in doubt.";
  private static final List<Check> CHECKS =
      List.of(new LeftoverText(), new TemplateText(), new WrongLanguage());
  private static final Languages LANGUAGES = new Languages();

  private static Assignment version(String story, String path, String... paragraphs) {
    byte[] text = String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8);
    return new Assignment(new Input.InMemory(path, text), "fr", null, null, story);
  }

  private static Assignment article(String name, String... paragraphs) {
    return version(name, name, paragraphs);
  }

  /** Each finding as {@code article check severity}. */
  private static List<String> told(List<Check> checks, List<Assignment> work, int jobs) {
    List<String> told = new ArrayList<>();
    for (Outcome outcome : Linting.run(LANGUAGES, checks, work, jobs)) {
      ((Outcome.Checked) outcome)
          .findings()
          .forEach(f -> told.add(outcome.id() + " " + f.check() + " " + f.severity().label()));
    }
    return told;
  }

  private static List<String> told(Assignment... work) {
    return told(CHECKS, List.of(work), 1);
  }

  @Test
  void aNoteUnderEveryArticleIsToldOnceWithWhatIsWrongInIt() {
    assertThat(
            told(
                article("b", "Le pont est fermé.", NOTE),
                article("a", "Le maire a ouvert le marché.", NOTE),
                article("c", "L’école a un toit neuf.", NOTE)))
        .containsExactly("a template-text minor", "a wrong-language major");
  }

  @Test
  void whereTheCheckDoesNotRunEveryArticleTellsItsOwn() {
    List<Assignment> work =
        List.of(
            article("a", "Le maire a ouvert le marché.", NOTE),
            article("b", "Le pont est fermé.", NOTE),
            article("c", "L’école a un toit neuf.", NOTE));
    assertThat(told(List.of(new WrongLanguage()), work, 1)).hasSize(3);
  }

  @Test
  void twoStoriesAreNotEnoughHoweverManyArticlesTheyHave() {
    assertThat(
            told(
                version("a", "a/1", "Le maire est venu.", NOTE),
                version("a", "a/2", "Le maire est arrivé.", NOTE),
                version("b", "b/1", "Le pont est fermé.", NOTE)))
        .containsExactly(
            "a/1 wrong-language major", "a/2 wrong-language major", "b/1 wrong-language major");
  }

  @Test
  void threeArticlesOfManyAreNotEnough() {
    List<Assignment> work = new ArrayList<>();
    for (int i = 0; i < 31; i++) {
      String own = "La rue numéro " + i + " sera fermée dès lundi matin pour travaux.";
      work.add(i < 3 ? article("s" + i, own, NOTE) : article("s" + i, own));
    }
    assertThat(told(CHECKS, work, 1)).hasSize(3).noneMatch(f -> f.contains("template-text"));
    assertThat(told(CHECKS, work.subList(0, 30), 1))
        .containsExactly("s0 template-text minor", "s0 wrong-language major");
  }

  @Test
  void shortLinesCountOnlyWhereTheyAreKnownToBeOfAPage() {
    assertThat(
            told(
                article("a", "Partager :", "Lundi 5 août", "Le pont est fermé."),
                article("b", "Partager :", "Lundi 5 août", "Le maire est venu."),
                article("c", "Partager :", "Lundi 5 août", "L’école est ouverte.")))
        .containsExactlyInAnyOrder("a leftover-text minor", "a template-text minor");
  }

  @Test
  void versionsOfOneArticleAreNoTemplate() {
    String[] article = {
      "La tempête de lundi soir a détruit les filets de tous les pêcheurs du port.",
      "Le maire a promis une aide à toutes les familles avant l’hiver prochain.",
      "Une femme a raconté qu’elle avait tout perdu pendant cette nuit de tempête.",
      "Le conseil se réunira de nouveau la semaine prochaine pour parler des filets.",
    };
    assertThat(told(article("a", article), article("b", article), article("c", article))).isEmpty();
  }

  @Test
  void inTheMiddleOfArticlesARecurringParagraphIsNeutral() {
    String background =
        "La tempête de lundi soir a détruit les filets de tous les pêcheurs du port.";
    List<Assignment> work = new ArrayList<>();
    for (String name : List.of("a", "b", "c")) {
      work.add(
          article(
              name,
              name + " un.",
              name + " deux.",
              background,
              name + " 3.",
              name + " 4.",
              "fin " + name,
              name + " 6."));
    }
    assertThat(told(CHECKS, work, 1)).containsExactly("a template-text neutral");
  }

  @Test
  void neitherOrderNorThreadsMatter() {
    List<Assignment> work = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String own = "La rue numéro " + i + " sera fermée dès lundi matin pour travaux.";
      work.add(article("s" + i, "Partager :", own, i % 2 == 0 ? NOTE : "Fin."));
    }
    List<String> told = told(CHECKS, work, 1);
    assertThat(told).isNotEmpty();
    long seed = new Random().nextLong();
    Collections.shuffle(work, new Random(seed));
    assertThat(told(CHECKS, work, 3)).as("seed %d", seed).isEqualTo(told);
  }
}
