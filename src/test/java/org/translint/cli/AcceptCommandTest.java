package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptCommandTest {

  private static final String TABLE = "translint-decisions.csv";
  private static final Pattern FINGERPRINT = Pattern.compile("\"fingerprint\": \"([0-9a-f]+)\"");

  @TempDir Path folder;

  @BeforeEach
  void writeABatch() throws IOException {
    write("fr/a.txt", "Le maire a parlé devant une foulle nombreuse.\n");
    write("fr/b.txt", "Le maire a vu le kalambrok hier soir à Paris.\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String table() throws IOException {
    return Files.readString(folder.resolve(TABLE));
  }

  private InProcess.Result run(String... args) {
    return InProcess.run(folder, args);
  }

  private InProcess.Result check(String... more) {
    String[] args = new String[more.length + 6];
    System.arraycopy(
        new String[] {"check", "--no-source", "--format", "json", "--fail-on", "minor"},
        0,
        args,
        0,
        6);
    System.arraycopy(more, 0, args, 6, more.length);
    return run(args);
  }

  @Test
  void acceptsAllThatIsFoundNowAndTellsWhatIsNewLater() throws IOException {
    assertThat(check().code()).isEqualTo(1);

    InProcess.Result result =
        run("accept", "--no-source", "--date", "2026-11-24", "--owner", "Ani", "--reason", "old");

    assertThat(result.code()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err().strip()).isEqualTo("Accepted 2 things; " + TABLE + " has 2 decisions.");
    assertThat(table().lines().map(line -> line.replaceFirst("[0-9a-f]{16}", "ID")))
        .containsExactly(
            "kind,value,language,path,check,what,date,owner,reason,until",
            "finding,ID,,fr/a.txt,unknown-word,foulle,2026-11-24,Ani,old,",
            "finding,ID,,fr/b.txt,unknown-word,kalambrok,2026-11-24,Ani,old,");
    assertThat(check().code()).isZero();
    assertThat(check().out()).contains("\"accepted\": 2").doesNotContain("foulle");

    write("fr/a.txt", "Un titre.\n\nLe maire a parlé devant une foulle nombreuse et vienille.\n");
    assertThat(check().code()).isEqualTo(1);
    assertThat(check().out()).contains("vienille");
  }

  @Test
  void acceptingAgainChangesNothing() throws IOException {
    run("accept", "--no-source", "--date", "2026-11-24");
    String before = table();

    InProcess.Result again = run("accept", "--no-source", "--date", "2027-01-01");

    assertThat(again.err()).contains("Accepted nothing new; " + TABLE + " has 2 decisions.");
    assertThat(table()).isEqualTo(before);
  }

  @Test
  void acceptsAWordInItsLanguage() throws IOException {
    run("accept", "--word", "kalambrok", "--language", "fr", "--date", "2026-11-24");

    assertThat(table()).endsWith("\nword,kalambrok,fr,,,,2026-11-24,,,\n");
    assertThat(check("--only", "unknown-word").out())
        .contains("\"accepted\": 1")
        .contains("foulle")
        .doesNotContain("kalambrok");

    write(TABLE, table().replace(",fr,", ",en,"));
    assertThat(check("--only", "unknown-word").out()).contains("kalambrok");
  }

  @Test
  void acceptsAFindingByItsFingerprint() throws IOException {
    Matcher found = FINGERPRINT.matcher(check("fr/a.txt").out());
    assertThat(found.find()).isTrue();

    run("accept", "--fingerprint", found.group(1));

    assertThat(check("fr/a.txt").code()).isZero();
    assertThat(check("fr/b.txt").code()).isEqualTo(1);
  }

  @Test
  void acceptsAnotherFormOfAName() throws IOException {
    write(
        "fr/n.txt",
        "Le président Viktor Charanov a parlé lundi. Viktor Charanov n’a rien promis. Interrogé,"
            + " Sharanov a souri.\n");
    String[] names = {"--only", "name-inconsistent", "fr/n.txt"};
    assertThat(check(names).code()).isEqualTo(1);

    run("accept", "--name", "Sharanov");

    assertThat(check(names).code()).isZero();
    assertThat(check(names).out()).contains("\"accepted\": 1").contains("\"consistent\": true");
  }

  @Test
  void decisionsLieBesideTheSettings() throws IOException {
    write("desk/translint.yaml", "disable: [grammar]\n");
    write("desk/fr/a.txt", "Le maire a parlé devant une foulle nombreuse.\n");
    Path below = folder.resolve("desk/fr");

    InProcess.Result result = InProcess.run(below, "accept", "--no-source", "-l", "fr");

    assertThat(result.code()).isZero();
    assertThat(folder.resolve("desk/" + TABLE)).isNotEmptyFile();
    assertThat(
            InProcess.run(below, "check", "--no-source", "-l", "fr", "--fail-on", "minor").code())
        .isZero();
  }

  @Test
  void namesTheLineOfABrokenTable() throws IOException {
    write(TABLE, "kind,value\nword,kalambrok\nwrod,x\n");

    for (String command : new String[] {"check", "accept"}) {
      InProcess.Result result = run(command, "--no-source");
      assertThat(result.code()).isEqualTo(2);
      assertThat(result.err().strip())
          .isEqualTo(
              TABLE
                  + ":3: the kind 'wrod' is not one of article, check, finding,"
                  + " name, person, text, word.");
    }
  }

  @Test
  void acceptsTheRestWhereAnArticleCannotBeRead() throws IOException {
    Files.write(folder.resolve("fr/c.txt"), "Un été".getBytes(StandardCharsets.ISO_8859_1));

    InProcess.Result result = run("accept", "--no-source");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("fr/c.txt is not valid UTF-8").contains("Accepted 2 things");
  }

  @Test
  void wordsOfAListAreKnownAndTheListIsNoArticle() throws IOException {
    write("words.txt", "# ours\nkalambrok\tfr\nfoulle\ten\nnever-met\n");

    InProcess.Result result = check("--words", "words.txt");

    assertThat(result.out())
        .contains("foulle", "\"articles\": 2", "\"accepted\": 0")
        .doesNotContain("kalambrok");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void aPhraseOfAListIsKnownWhereItStandsWhole() throws IOException {
    write("words.txt", "kalambrok djenaro\n");
    write("fr/a.txt", "Ils ont chanté kalambrok djenaro hier soir.\n");

    assertThat(check("--words", "words.txt", "fr/a.txt").code()).isZero();
    assertThat(check("--words", "words.txt", "fr/b.txt").out()).contains("kalambrok");
  }

  @Test
  void namesTheLineOfABrokenList() throws IOException {
    write("desk/words.txt", "kalambrok\nzebu\txx\n");
    write("translint.yaml", "words: desk/words.txt\n");

    InProcess.Result result = check();

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("desk/words.txt:2: there is no language 'xx'");
  }
}
