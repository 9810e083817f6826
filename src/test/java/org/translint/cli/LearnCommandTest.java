package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnCommandTest {

  private static final List<String> SPEECHES =
      List.of(
          "Il a dit que que la gare resterait ouverte toute la nuit.",
          "Les voyageurs attendaient depuis depuis deux ans.",
          "Le chantier a coûté moins moins cher que prévu.");

  @TempDir private Path folder;

  /** Three articles agree in a word, a name and a fault; a fourth has another word of its own. */
  @BeforeEach
  void publish() throws IOException {
    Path archive = Files.createDirectories(folder.resolve("archive"));
    for (int i = 1; i <= 3; i++) {
      Files.writeString(
          archive.resolve("a" + i + ".fr.txt"),
          "Le maire Hervé Lantignac a inauguré la covoiturerie de la gare numéro "
              + i
              + ".\n\n"
              + SPEECHES.get(i - 1)
              + "\n");
    }
    Files.writeString(
        archive.resolve("b.fr.txt"), "Les voyageurs ont salué la trottinetterie du port.\n");
  }

  @Test
  void proposesWhatManyPublishedArticlesAgreeIn() {
    InProcess.Result result = run("learn", "archive", "--no-source");
    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out())
        .contains("covoiturerie\tfr # in 3 articles")
        .contains("Hervé Lantignac\tfr")
        .contains("disable:\n  # Told 3 faults in 3 articles,")
        .contains("  - doubled-word\n")
        .doesNotContain("trottinetterie");
    assertThat(run("learn", "archive", "--no-source", "--least", "4").out())
        .doesNotContain("covoiturerie", "Lantignac", "doubled-word");
    assertThat(run("learn", "archive", "--no-source", "--quiet-above", "500").out())
        .contains("# No check tells more than 500 faults");
  }

  @Test
  void whatItWritesIsWhatCheckReads() throws Exception {
    InProcess.Result learnt = run("learn", "archive", "--no-source", "--into", "lessons");
    assertThat(learnt.code()).as(learnt.err()).isZero();
    assertThat(learnt.out()).isEmpty();
    assertThat(learnt.err()).contains("Learnt from 4 articles: 1 word, 1 person, 1 check");
    Files.copy(folder.resolve("lessons/learned.yaml"), folder.resolve("translint.yaml"));
    Files.writeString(
        folder.resolve("new.fr.txt"),
        "La covoiturerie de la gare que que le maire Hervé Lentignac a inaugurée est pleine.\n");
    InProcess.Result checked =
        run(
            "check",
            "--no-source",
            "--words=lessons/learned-words.txt",
            "--names=lessons/learned-names.csv",
            "new.fr.txt");
    assertThat(checked.out())
        .contains("[name-not-approved]", "Lantignac")
        .doesNotContain("[doubled-word]", "[unknown-word]");
  }

  @Test
  void saysWhatIsWrongWithItsOptions() throws Exception {
    assertThat(run("learn", "archive", "--least", "0").err()).contains("less than one article");
    Files.writeString(folder.resolve("full"), "");
    InProcess.Result result = run("learn", "archive", "--no-source", "--into", "full");
    assertThat(result.code()).isEqualTo(ExitCode.USAGE);
    assertThat(result.err()).contains("full cannot be written");
  }

  private InProcess.Result run(String... args) {
    return InProcess.run(folder, args);
  }
}
