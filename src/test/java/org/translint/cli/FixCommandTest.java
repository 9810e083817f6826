package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.write.LeftFix;

class FixCommandTest {

  private static final String LEDGER = "person,language,approved\nP1,fr,Loukachenko\n";

  @TempDir Path folder;

  private Path write(String path, String text) throws IOException {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private InProcess.Result fix(String... more) {
    return run(Stream.concat(Stream.of("fix", "--no-source"), Stream.of(more)));
  }

  private InProcess.Result run(Stream<String> args) {
    return InProcess.run(folder, args.toArray(String[]::new));
  }

  @Test
  void showsSafeFixesAndWritesNothing() throws IOException {
    Path file = write("fr/a.txt", "Le conseil\n\nIl est venu dans le le parc hier soir.\nFin");

    InProcess.Result result = fix();

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .isEqualTo(
            """
            --- a/fr/a.txt
            +++ b/fr/a.txt
            @@ -1,4 +1,4 @@
             Le conseil

            -Il est venu dans le le parc hier soir.
            +Il est venu dans le parc hier soir.
             Fin
            \\ No newline at end of file
            """
                .replace("\n\n", "\n \n"));
    assertThat(result.err().strip())
        .isEqualTo("1 safe fix in 1 file; nothing is written without --write.");
    assertThat(file).content().contains("le le");
  }

  @Test
  void writesThemAndHasNothingToDoAfterwards() throws IOException {
    Path file =
        write("fr/a.txt", "Il est venu dans le le parc.\r\n\r\nLe chat dort dans la la cour.");

    InProcess.Result result = fix("--write");

    assertThat(result.code()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err().strip()).isEqualTo("Made 2 safe fixes in 1 file.");
    assertThat(file)
        .content()
        .isEqualTo("Il est venu dans le parc.\r\n\r\nLe chat dort dans la cour.");

    InProcess.Result again = fix("--write");
    assertThat(again.code()).isZero();
    assertThat(again.err().strip()).isEqualTo("There is nothing that can be fixed safely.");
    assertThat(fix().out()).isEmpty();
    assertThat(fix().code()).isZero();
  }

  @Test
  void takesGuessesOnlyWhenTheyAreAskedFor() throws IOException {
    Path file = write("fr/a.txt", "Le maire a parlé devant une foulle nombreuse.\n");

    InProcess.Result safe = fix("--write");
    assertThat(safe.code()).isZero();
    assertThat(safe.err()).contains("1 unsafe fix is left; --unsafe makes it too.");
    assertThat(file).content().contains("foulle");

    InProcess.Result shown = fix("--unsafe");
    assertThat(shown.code()).isZero();
    assertThat(shown.out()).contains("+Le maire a parlé devant une foule nombreuse.");

    InProcess.Result written = fix("--unsafe", "--write");
    assertThat(written.code()).isZero();
    assertThat(written.err().strip()).isEqualTo("Made no safe fix and 1 unsafe one in 1 file.");
    assertThat(file).content().isEqualTo("Le maire a parlé devant une foule nombreuse.\n");
  }

  @Test
  void mendsDamageAtManyPlacesWithoutAnEndOfRounds() throws IOException {
    String text = "L’été dernier, le député a été réélu à Nîmes.\n".repeat(8);
    byte[] damaged =
        new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))
            .getBytes(StandardCharsets.UTF_8);
    Path file = write("fr/a.txt", damaged);

    InProcess.Result result = fix("--write", "--only", "encoding-damage");

    assertThat(result.err()).startsWith("Made ");
    assertThat(file).content().isEqualTo(text);
    assertThat(result.code()).isZero();
  }

  @Test
  void usesTheLedgerAndLeavesWhatMarkupCuts() throws IOException {
    write("names.csv", LEDGER);
    Path file =
        write(
            "fr/a.html",
            "<p>Le pr&eacute;sident <b>Luukachenko</b> est parti. M. Lo<b>o</b>kachenko a dit"
                + " oui.</p>\r\n");

    InProcess.Result result =
        fix("--write", "--names", "names.csv", "--only", "name-not-approved", "fr");

    assertThat(file)
        .content()
        .isEqualTo(
            "<p>Le pr&eacute;sident <b>Loukachenko</b> est parti. M. Lo<b>u</b>kachenko a dit"
                + " oui.</p>\r\n");
    assertThat(result.code()).isZero();
  }

  @Test
  void leavesWhatMarkupCutsAndSaysWhere() throws IOException {
    Path file = write("fr/a.md", "Un titre\n\nIl est venu dans le **le** parc.\r\n");

    InProcess.Result result = fix("--write");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .contains(
            "fr/a.md:3:18: “le le” is left: “le” cannot be put there without a change of the markup"
                + " around it. Change it by hand.",
            "1 fix could not be made, as told above.");
    assertThat(file).content().contains("le **le** parc.\r\n");
  }

  @Test
  void keepsWindows1252AndSaysWhatItCannotWrite() throws IOException {
    Charset encoding = Charset.forName("windows-1252");
    write("names.csv", "person,language,approved\nP1,fr,Łukachenko\n");
    Path file = write("fr/a.txt", "Été : M. Lukachenko est là là, à côté.".getBytes(encoding));

    InProcess.Result result =
        fix("--write", "--names", "names.csv", "--encoding", "windows-1252", "fr");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err())
        .contains(
            "fr/a.txt:1:10: “Lukachenko” is left: the encoding of the file, windows-1252, cannot"
                + " write “Łukachenko”.")
        .contains("1 fix could not be made, as told above.");
    assertThat(new String(Files.readAllBytes(file), encoding)).contains("M. Lukachenko est");
  }

  @Test
  void leavesWhatIsAccepted() throws IOException {
    Path file = write("fr/a.txt", "Il est venu dans le le parc.\n");
    run(Stream.of("accept", "--no-source"));

    InProcess.Result result = fix("--write");

    assertThat(result.code()).isZero();
    assertThat(file).content().contains("le le");
    assertThat(result.err()).contains("There is nothing that can be fixed safely.");
  }

  /** Runs a command and changes a file as soon as something is told. */
  private InProcess.Result fixWhileChanging(Path file) {
    StringWriter told = new StringWriter();
    PrintWriter err =
        new PrintWriter(told) {
          @Override
          public void println(String sentence) {
            super.println(sentence);
            try {
              Files.writeString(file, "Un autre texte.\n");
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            err,
            folder,
            false,
            false);
    int code = Translint.run(console, "fix", "--no-source", "--write");
    return new InProcess.Result(code, "", told.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z"})
  void aFileThatChangesMeanwhileIsNotOverwritten(String unreadable) throws IOException {
    Path file = write("fr/b.txt", "Il est venu dans le le parc.\n");
    Path other = write("fr/c.txt", "Il est venu dans le le parc.\n");
    // It is told before, or after, the file has been read again.
    write("fr/" + unreadable + ".txt", "Un été".getBytes(StandardCharsets.ISO_8859_1));

    InProcess.Result result = fixWhileChanging(file);

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err())
        .contains(
            "fr/b.txt has changed since it was read; it is left as it is. Run 'translint fix'"
                + " again.",
            "Made 1 safe fix in 1 file.");
    assertThat(file).content().isEqualTo("Un autre texte.\n");
    assertThat(other).content().isEqualTo("Il est venu dans le parc.\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileForWhichThereIsNoRoomStaysAndTheOthersGoOn() throws Exception {
    String large = "Il est venu dans le le parc.\n" + "Il dort dans la cour.\n".repeat(2000);
    Path file = write("fr/a.txt", large);
    Path other = write("fr/b.txt", "Il est venu dans le le parc.\n");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            "sh",
            "-c",
            "trap '' XFSZ; ulimit -f 16; exec \"$0\" \"$@\"",
            java,
            "-XX:-UsePerfData",
            "-XX:TieredStopAtLevel=1",
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "fix",
            "--write",
            "--no-source",
            "--names-scope=article",
            "--only=doubled-word");
    builder.directory(folder.toFile()).redirectErrorStream(true);

    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isEqualTo(3);
    assertThat(said)
        .containsPattern("fr/a\\.txt cannot be written: .+\\. It is as it was\\.\n")
        .contains("Made 1 safe fix in 1 file.");
    assertThat(file).content().isEqualTo(large);
    assertThat(other).content().isEqualTo("Il est venu dans le parc.\n");
    assertThat(folder.resolve("fr").toFile().list()).containsExactlyInAnyOrder("a.txt", "b.txt");
  }

  @Test
  void anArticleThatCannotBeReadDoesNotHinderTheOthers() throws IOException {
    write("fr/a.txt", "Un été".getBytes(StandardCharsets.ISO_8859_1));
    Path file = write("fr/b.txt", "Il est venu dans le le parc.\n");

    InProcess.Result result = fix("--write");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("fr/a.txt is not valid UTF-8");
    assertThat(file).content().isEqualTo("Il est venu dans le parc.\n");
  }

  @Test
  void showsWhatComesOnStandardInputAndWritesNoneOfIt() {
    byte[] text = "Il est venu dans le le parc.\n".getBytes(StandardCharsets.UTF_8);

    InProcess.Result shown =
        InProcess.run(folder, new ByteArrayInputStream(text), "fix", "-l", "fr", "-");
    InProcess.Result written =
        InProcess.run(folder, new ByteArrayInputStream(text), "fix", "-l", "fr", "--write", "-");

    assertThat(shown.code()).isEqualTo(1);
    assertThat(shown.out()).contains("+Il est venu dans le parc.");
    assertThat(written.code()).isEqualTo(2);
    assertThat(written.err().strip())
        .isEqualTo(
            "fix: standard input cannot be written to. Name the file, or leave --write out.");
  }

  @Test
  void saysThatAPathLeadsNowhere() throws IOException {
    write("fr/a.txt", "Il est venu dans le le parc.\n");

    InProcess.Result result = fix("--write", "fr/a.txt", "fr/c.txt");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("fr/c.txt does not exist.").contains("Made 1 safe fix");
  }

  @Test
  void everyReasonToLeaveAFixHasASentence() {
    for (LeftFix.Why why : LeftFix.Why.values()) {
      if (why != LeftFix.Why.UNSAFE) {
        String key = "fix.left." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(Sentences.say(key, "fr/a.txt:1:2", "Lou", "Lu", "UTF-8"))
            .startsWith("fr/a.txt:1:2: “Lou” is left: ")
            .contains("“Lu”")
            .doesNotContain("{", "''");
      }
    }
  }

  @Test
  void showsColoursInWhichNothingActs() throws IOException {
    write("fr/a.txt", "Il est \u001B[31mvenu\u001B[0m dans le le parc.\n");

    String out = fix("--color", "always", "--only", "doubled-word").out();

    assertThat(out)
        .contains("\u001B[31m-Il est ␛[31mvenu␛[0m dans le le parc.\u001B[0m\n")
        .contains("\u001B[32m+Il est ␛[31mvenu␛[0m dans le parc.\u001B[0m\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void rewritesTheFileThatALinkLeadsTo() throws IOException {
    Path shelf = write("shelf/x.txt", "Il est venu dans le le parc.\n");
    Files.createDirectories(folder.resolve("fr"));
    Path link = Files.createSymbolicLink(folder.resolve("fr/a.txt"), Path.of("../shelf/x.txt"));

    fix("--write", "fr");

    assertThat(link).isSymbolicLink();
    assertThat(shelf).content().isEqualTo("Il est venu dans le parc.\n");
    assertThat(folder.resolve("fr").toFile().list()).containsExactly("a.txt");
  }
}
