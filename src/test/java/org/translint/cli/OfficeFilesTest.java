package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.translint.read.office.Packages.docx;
import static org.translint.read.office.Packages.odt;
import static org.translint.read.office.Packages.paragraph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.read.office.Packages;
import org.translint.report.LibreOffice;

/** The files of word processors from the command line: checked, fixed and commented. */
class OfficeFilesTest {

  private static final String FAULTY = "Le maire a parlé devant une fou";
  private static final String REST = "lle nombreuse.";

  @TempDir Path folder;

  private InProcess.Result run(String command, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(command, "--no-source", "--language=fr", "--only=unknown-word,doubled-word"));
    all.addAll(List.of(more));
    return InProcess.run(folder, all.toArray(String[]::new));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static byte[] word() {
    return docx(
        paragraph("Un été à Paris.")
            + "<w:tbl><w:tr><w:tc>"
            + paragraph(FAULTY, REST)
            + "</w:tc></w:tr></w:tbl>");
  }

  @Test
  void aFaultIsToldWithThePlaceThatPeopleKnow() throws Exception {
    write("a.docx", word());
    write("b.odt", odt("<text:p>" + FAULTY + "<text:span>" + REST + "</text:span></text:p>", ""));
    InProcess.Result result = run("check", "--format=json", "--fail-on=minor", ".");

    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("\"id\": \"a.docx\"", "\"text\": \"foulle\"", "table 1, row 1, column 1")
        .contains("\"id\": \"b.odt\"", "paragraph 1");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void aFileThatCannotBeReadFailsAndTheOthersDoNot() throws Exception {
    write("a.docx", word());
    write("b.docx", "Un été.".getBytes(StandardCharsets.UTF_8));
    InProcess.Result result = run("check", "--format=json", ".");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.out())
        .contains(
            "b.docx is not a Word document (.docx): it is not a whole ZIP archive; it may be cut"
                + " off. Save it again from the program that wrote it.")
        .contains("\"text\": \"foulle\"");
  }

  @Test
  void fixesAreShownAsTextAndWrittenIntoTheRuns() throws Exception {
    byte[] before = docx(paragraph("Le maire ", "de ", "de Paris", " parle."));
    Path file = write("a.docx", before);

    assertThat(run("fix", "a.docx").out())
        .isEqualTo(
            """
            --- a/a.docx
            +++ b/a.docx
            @@ -1,1 +1,1 @@
            -Le maire de de Paris parle.
            +Le maire de Paris parle.
            """);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);

    assertThat(run("fix", "--write", "a.docx").code()).isZero();
    assertThat(run("check", "a.docx").code()).isZero();
    assertThat(Packages.part(Files.readAllBytes(file), "text/main.xml"))
        .contains(">Le maire <", ">de<", "> Paris<", "> parle.<");
    assertThat(Packages.parts(Files.readAllBytes(file)).keySet())
        .isEqualTo(Packages.parts(before).keySet());
  }

  @Test
  void oneArticleIsReportedAsACopyOfItself() throws Exception {
    byte[] before = word();
    Path file = write("fr/a.docx", before);
    InProcess.Result result = run("check", "--report=copy.docx", "fr/a.docx");
    byte[] copy = Files.readAllBytes(folder.resolve("copy.docx"));

    assertThat(result.err()).isEmpty();
    assertThat(Packages.part(copy, "text/comments.xml")).contains("foulle", "foule");
    assertThat(Packages.part(copy, "text/main.xml")).contains("commentRangeStart");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aCopyWithCommentsIsNoArticleOfTheNextRun() throws Exception {
    write("fr/a.docx", word());
    run("check", "--report=copy.docx", "fr/a.docx");
    run("check", "--report=docx=vus/", "fr");

    assertThat(folder.resolve("vus/fr/a.docx")).exists();
    assertThat(run("check", "--format=json", ".").out())
        .contains("\"id\": \"fr/a.docx\"")
        .doesNotContain("\"id\": \"copy.docx\"", "\"id\": \"vus");
    assertThat(run("check", "--format=json", "copy.docx").out()).contains("\"id\": \"copy.docx\"");
  }

  @Test
  void severalArticlesAreReportedAsCopiesInAFolder() throws Exception {
    write("fr/a.docx", word());
    byte[] clean = docx(paragraph("Un été à Paris."));
    write("fr/clair.docx", clean);
    write("fr/b.txt", (FAULTY + REST).getBytes(StandardCharsets.UTF_8));
    InProcess.Result result = run("check", "--report=docx=vus/", "fr");

    assertThat(result.err())
        .isEqualTo(
            "One article is no DOCX file and has no copy with comments; the other reports tell of"
                + " it.\n");
    assertThat(Packages.part(Files.readAllBytes(folder.resolve("vus/fr/a.docx")), "text/main.xml"))
        .contains("commentRangeStart");
    assertThat(Files.readAllBytes(folder.resolve("vus/fr/clair.docx"))).isEqualTo(clean);
    assertThat(folder.resolve("vus/fr/b.txt")).doesNotExist();
    assertThat(run("check", "--report=docx=vus", "--format=json", ".").out())
        .contains("\"id\": \"fr/a.docx\"")
        .doesNotContain("\"id\": \"vus");
  }

  @Test
  void aReportNeverReplacesAnArticle() throws Exception {
    byte[] before = word();
    Path file = write("a.docx", before);

    InProcess.Result same = run("check", "--report=a.docx", "a.docx");
    assertThat(same.code()).isEqualTo(2);
    assertThat(same.err())
        .isEqualTo(
            "report: a.docx is an article of this run, which the report would overwrite; give it"
                + " another name.\n");
    InProcess.Result inPlace = run("check", "--report=docx=.", "a.docx");
    assertThat(inPlace.code()).isEqualTo(2);
    assertThat(inPlace.err())
        .isEqualTo("Cannot write the copies in .: its copy would replace the article a.docx.\n");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  /** What LibreOffice writes is read, fixed and commented, and LibreOffice opens the result. */
  @Test
  void filesOfLibreOfficeAreReadFixedAndOpenedAgain() throws Exception {
    LibreOffice office = LibreOffice.find(folder);
    String page =
        "<html><body><h1>Le prix du poisson</h1><p>Une <b>fou</b>lle de de gens&nbsp;: été.</p>"
            + "<h2>Un soir</h2><ul><li>Le thon bleu.</li></ul><table><tr><td>Prix</td><td>Jour</td>"
            + "</tr></table><p dir=\"rtl\">السعر عادل.</p><p>漁師は願う。🐟</p></body></html>";
    Path html = write("page.html", page.getBytes(StandardCharsets.UTF_8));
    Path odt = office.convert(html, "odt:writer8", "--infilter=HTML (StarWriter)");
    Path docx = office.convert(odt, "docx");
    for (Path made : List.of(odt, docx)) {
      String name = made.getFileName().toString();
      Path copy = write(name, Files.readAllBytes(made));
      InProcess.Result found = run("check", "--format=json", name);
      assertThat(found.out())
          .as(name)
          .contains("\"text\": \"foulle\"", "\"check\": \"doubled-word\"", "paragraph 2");
      assertThat(run("fix", "--unsafe", "--write", name).err()).as(name).contains("1 safe fix");
      Path text = office.convert(copy, "txt:Text (encoded):UTF8");
      assertThat(Files.readString(text, StandardCharsets.UTF_8))
          .as(name)
          .contains("Une foule de gens\u00A0: été.", "السعر عادل.", "漁師は願う。🐟");
    }
  }

  @Test
  void filesOfPandocAreReadAsTheMarkdownThatTheyWereMadeOf() throws Exception {
    Pandoc pandoc = Pandoc.find(folder);
    String markdown =
        """
        # Le prix du poisson

        Une **fou**lle de de gens.[^1] Un été.

        > La mer ne ment pas.

        - Le thon.
        - Le port.

        ## Un soir

        Le soir.

        [^1]: Une note de bas de page.
        """;
    write("m.md", markdown.getBytes(StandardCharsets.UTF_8));
    for (String name : List.of("m.docx", "m.odt")) {
      pandoc.convert("m.md", name);
      InProcess.Result found = run("check", "--format=json", name);

      assertThat(found.err()).as(name).isEmpty();
      assertThat(found.out())
          .as(name)
          .contains("\"text\": \"foulle\"", "\"check\": \"doubled-word\"", "paragraph 2");
      assertThat(run("fix", "--write", name).code()).as(name).isZero();
      assertThat(run("check", "--format=json", name).out()).doesNotContain("doubled-word");
    }
  }
}
