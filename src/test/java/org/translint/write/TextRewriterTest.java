package org.translint.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.finding.Fix;
import org.translint.finding.Fix.Applicability;
import org.translint.text.Document;
import org.translint.text.Span;
import org.translint.write.Rewritten.Left;
import org.translint.write.Rewritten.Made;
import org.translint.write.Rewritten.Reason;

class TextRewriterTest {

  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  /** The first place of {@code old} in an article, to be replaced. */
  private static Fix fix(Document article, String old, String fresh) {
    int start = article.text().indexOf(old);
    assertThat(start).as("%s in %s", old, article.text()).isNotNegative();
    return new Fix(new Span(start, start + old.length()), fresh, Applicability.SAFE);
  }

  private static Rewritten rewrite(
      String path, byte[] file, Charset encoding, String... oldAndFresh) {
    Document article = ReadAgain.article(path, file, encoding);
    List<Fix> fixes = new ArrayList<>();
    for (int i = 0; i < oldAndFresh.length; i += 2) {
      fixes.add(fix(article, oldAndFresh[i], oldAndFresh[i + 1]));
    }
    return ReadAgain.rewrite(encoding, file, article, fixes).orElseThrow();
  }

  private static String rewritten(String path, String file, String... oldAndFresh) {
    Rewritten rewritten = rewrite(path, file.getBytes(UTF_8), UTF_8, oldAndFresh);
    assertThat(rewritten.left()).isEmpty();
    return new String(rewritten.bytes(), UTF_8);
  }

  private static List<Reason> reasons(String path, String file, String... oldAndFresh) {
    Rewritten rewritten = rewrite(path, file.getBytes(UTF_8), UTF_8, oldAndFresh);
    assertThat(rewritten.made()).isEmpty();
    assertThat(new String(rewritten.bytes(), UTF_8)).isEqualTo(file);
    return rewritten.left().stream().map(Left::reason).toList();
  }

  @Test
  void replacesWordsInPlainText() {
    assertThat(
            rewritten(
                "a.txt",
                "Le le maire, M. Luukachenco, part.",
                "Le le",
                "Le",
                "Luukachenco",
                "Loukachenko"))
        .isEqualTo("Le maire, M. Loukachenko, part.");
  }

  @Test
  void saysWhereReplacementsStandAfterwards() {
    Rewritten rewritten =
        rewrite(
            "a.txt",
            "Le le chat a vuu le chien".getBytes(UTF_8),
            UTF_8,
            "vuu",
            "vu",
            "Le le",
            "Le");

    String text = new String(rewritten.bytes(), UTF_8);
    assertThat(rewritten.made().stream().map(made -> made.now().of(text)))
        .containsExactly("Le", "vu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028"})
  void keepsLineEnds(String lineEnd) {
    String file = String.join(lineEnd, "Un titre", "", "Le le maire", "est venu .", "");
    assertThat(rewritten("a.txt", file, "Le le", "Le", "venu .", "venu."))
        .isEqualTo(String.join(lineEnd, "Un titre", "", "Le maire", "est venu.", ""));
  }

  @Test
  void writesALineEndAsAnEscapeWhereTheFormatHasIt() {
    assertThat(rewritten("a.json", "{\r\n\"text\": \"Un XYZ.\"\r\n}\r\n", "XYZ", "pont\nneuf"))
        .isEqualTo("{\r\n\"text\": \"Un pont\\nneuf.\"\r\n}\r\n");
  }

  @Test
  void takesAWordAwayThatStandsAfterALineEnd() {
    assertThat(rewritten("a.txt", "Hier soir, dans le\r\nle parc.", "le\nle", "le"))
        .isEqualTo("Hier soir, dans le parc.");
  }

  @Test
  void keepsEntitiesAndTagsAroundAndInsideWords() {
    assertThat(
            rewritten(
                "a.html",
                "<p>&laquo;&nbsp;M.&#160;<b class=x>Gu&eacute;rasimenko</b>&nbsp;&raquo; &amp;c.",
                "Guérasimenko",
                "Guérassimenko"))
        .isEqualTo(
            "<p>&laquo;&nbsp;M.&#160;<b class=x>Gu&eacute;rassimenko</b>&nbsp;&raquo; &amp;c.");
  }

  @Test
  void changesANameOnBothSidesOfATagWhereOnlyOneSideDiffers() {
    assertThat(
            rewritten(
                "a.html",
                "<p>Alexandre <i>Luka</i>chenco est là.",
                "Alexandre Lukachenco",
                "Alexandre Lukachenko"))
        .isEqualTo("<p>Alexandre <i>Luka</i>chenko est là.");
  }

  @Test
  void insertsInsideTheElementOfTheWord() {
    assertThat(rewritten("a.html", "<p>Le <b>maire</b>: oui", "maire", "maires"))
        .isEqualTo("<p>Le <b>maires</b>: oui");
    assertThat(rewritten("a.html", "<p>Le <b>Maire</b>: oui", "Maire", "L’Maire"))
        .isEqualTo("<p>Le <b>L’Maire</b>: oui");
  }

  @Test
  void takesAnEntityAwayThatIsItselfTheFault() {
    assertThat(rewritten("a.html", "<p>caf&Atilde;&copy;s", "Ã©", "é")).isEqualTo("<p>cafés");
    assertThat(rewritten("a.md", "caf&Atilde;&copy;s", "Ã©", "é")).isEqualTo("cafés");
  }

  @Test
  void leavesWhatWouldLoseMarkup() {
    assertThat(reasons("a.html", "<p>Le <b>le</b> maire", "Le le", "Le"))
        .containsExactly(Reason.NOT_EXACT);
    assertThat(reasons("a.html", "<p>dans le<br>le parc", "le\nle", "le"))
        .containsExactly(Reason.NOT_EXACT);
    assertThat(reasons("a.md", "dans le **le** parc", "le le", "le"))
        .containsExactly(Reason.NOT_EXACT);
    assertThat(reasons("a.md", "dans le  \nle parc", "le\nle", "le"))
        .containsExactly(Reason.NOT_EXACT);
    assertThat(reasons("a.html", "<p>dans le <!-- ici -->le parc", "le le", "le"))
        .containsExactly(Reason.NOT_EXACT);
  }

  @Test
  void leavesAWordWithAnInvisibleHyphenWhereItWouldBeLost() {
    assertThat(reasons("a.txt", "Un ka\u00ADlam brok.", "kalam", "kilom"))
        .containsExactly(Reason.NOT_EXACT);
  }

  @Test
  void leavesWhatIsNotInTheFile() {
    assertThat(reasons("a.html", "<p>un<p>deux", "un\n\ndeux", "un deux"))
        .containsExactly(Reason.NOT_EXACT);
  }

  @Test
  void aReplacementNeverBecomesMarkup() {
    String hostile = "<script>alert(1)</script>";
    assertThat(rewritten("a.html", "<p>Le maire", "maire", hostile))
        .isEqualTo("<p>Le &lt;script>alert(1)&lt;/script>");
    assertThat(rewritten("a.html", "<p>Le maire", "maire", "&eacute;"))
        .isEqualTo("<p>Le &amp;eacute;");
    assertThat(rewritten("a.md", "Le maire", "maire", "&lt;b> <i>x"))
        .isEqualTo("Le &amp;lt;b> &lt;i>x");
    assertThat(reasons("a.md", "Le maire a dit", "maire", "*maire*"))
        .containsExactly(Reason.NOT_EXACT);
    assertThat(rewritten("a.txt", "Le maire", "maire", hostile)).isEqualTo("Le " + hostile);
  }

  @Test
  void whatCannotBeMadeDoesNotHinderTheRest() {
    Rewritten rewritten =
        rewrite(
            "a.md",
            "Le maire a vuu le chien".getBytes(UTF_8),
            UTF_8,
            "maire",
            "*maire*",
            "vuu",
            "vu");

    assertThat(new String(rewritten.bytes(), UTF_8)).isEqualTo("Le maire a vu le chien");
    assertThat(rewritten.left()).extracting(Left::reason).containsExactly(Reason.NOT_EXACT);
    assertThat(rewritten.made().stream().map(made -> made.now().start())).containsExactly(11);
  }

  @Test
  void ofOverlappingFixesTheFirstIsMade() {
    Rewritten rewritten =
        rewrite("a.txt", "Le le le maire".getBytes(UTF_8), UTF_8, "le le", "le", "Le le", "Le");

    assertThat(new String(rewritten.bytes(), UTF_8)).isEqualTo("Le le maire");
    assertThat(rewritten.left()).extracting(Left::reason).containsExactly(Reason.OVERLAP);
  }

  @Test
  void aFixThatChangesNothingIsLeft() {
    assertThat(reasons("a.txt", "Le maire", "maire", "maire")).containsExactly(Reason.NOTHING);
  }

  @Test
  void keepsTheByteOrderMark() {
    assertThat(rewritten("a.txt", "\uFEFFLe le maire", "Le le", "Le")).isEqualTo("\uFEFFLe maire");
  }

  @Test
  void keepsDecomposedLettersAndWritesSuch() {
    String file = Normalizer.normalize("Guérasimenko a été à l’étée.", Normalizer.Form.NFD);

    String fixed = rewritten("a.txt", file, "Guérasimenko", "Guérassimenko", "étée", "été bénie");

    assertThat(fixed)
        .isEqualTo(Normalizer.normalize("Guérassimenko a été à l’été bénie.", Normalizer.Form.NFD));
  }

  @Test
  void doesNotPartALetterFromItsMarks() {
    assertThat(rewritten("a.txt", "cafe\u0301 noir", "café", "cafe")).isEqualTo("cafe noir");
    assertThat(rewritten("a.txt", "un x\u0323 la\u0300", "x\u0323", "x"))
        .isEqualTo("un x la\u0300");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE,true",
    "UTF-16BE,true",
    "UTF-8,true",
    "UTF-16LE,false",
    "UTF-16BE,false",
    "UTF-16,false",
    "UTF-32,false",
    "GB18030,false",
    "Shift_JIS,false",
    "EUC-JP,false"
  })
  void keepsTheEncodingOfEveryByte(Charset encoding, boolean hasMark) throws Exception {
    String text = "第一 abcd 第二\r\n\r\n記者が来た 来た。";
    Charset plain = encoding.name().equals("UTF-16") ? StandardCharsets.UTF_16BE : encoding;
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write((hasMark ? "\uFEFF" : "").getBytes(plain));
    file.write(text.getBytes(plain));
    Charset said = hasMark ? UTF_8 : encoding;

    Rewritten rewritten = rewrite("a.txt", file.toByteArray(), said, "abcd", "記者x", "来た 来た", "来た");

    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    expected.write((hasMark ? "\uFEFF" : "").getBytes(plain));
    expected.write("第一 記者x 第二\r\n\r\n記者が来た。".getBytes(plain));
    assertThat(rewritten.bytes()).isEqualTo(expected.toByteArray());
  }

  @Test
  void keepsBytesThatTheEncodingCouldWriteInAnotherWay() {
    // Windows' Japanese has 纊 twice; what Java writes is FA 5C.
    byte[] file = bytes(0xED, 0x40, ' ', 'a', 'b', 'b', ' ', 0xED, 0x40);

    Rewritten rewritten = rewrite("a.txt", file, Charset.forName("windows-31j"), "abb", "ab");

    assertThat(rewritten.bytes()).isEqualTo(bytes(0xED, 0x40, ' ', 'a', 'b', ' ', 0xED, 0x40));
  }

  @Test
  void leavesATextWhoseEncodingHasStatesWhereTheyWouldBreak() {
    Charset encoding = Charset.forName("ISO-2022-JP");
    byte[] file = "abb 記者が記記者".getBytes(encoding);

    Rewritten rewritten = rewrite("a.txt", file, encoding, "abb", "ab", "記記者", "記者");

    assertThat(new String(rewritten.bytes(), encoding)).isIn("ab 記者が記者", "ab 記者が記記者");
  }

  @Test
  void keepsWindows1252AndItsEntities() {
    String page =
        "<html><head><meta charset=windows-1252></head><body><p>L’été &eacute;tait très très"
            + " chaud &mdash; “oui”.</p></body></html>\r\n";
    byte[] file = page.getBytes(Charset.forName("windows-1252"));

    Rewritten rewritten = rewrite("a.html", file, UTF_8, "très très", "très");

    assertThat(rewritten.bytes())
        .isEqualTo(page.replace("très très", "très").getBytes(Charset.forName("windows-1252")));
  }

  @Test
  void leavesWhatTheEncodingCannotWrite() {
    Charset encoding = Charset.forName("windows-1252");
    byte[] file = "M. Luka est là là.".getBytes(encoding);

    Rewritten rewritten = rewrite("a.txt", file, encoding, "Luka", "Łuka", "là là", "là");

    assertThat(rewritten.left()).extracting(Left::reason).containsExactly(Reason.ENCODING);
    assertThat(rewritten.bytes()).isEqualTo("M. Luka est là.".getBytes(encoding));
  }

  @Test
  void writesNothingIntoAFileThatHoldsAnotherArticle() {
    Document article = ReadAgain.article("a.txt", "Le le maire".getBytes(UTF_8), UTF_8);
    List<Fix> fixes = List.of(fix(article, "Le le", "Le"));

    assertThat(ReadAgain.rewrite(UTF_8, "Le le roi".getBytes(UTF_8), article, fixes)).isEmpty();
    assertThat(ReadAgain.rewrite(UTF_8, bytes(0xFF, 0x80), article, fixes)).isEmpty();
  }

  @Test
  void leavesTheBytesThatItWasGivenAsTheyAre() {
    byte[] file = "Le le maire".getBytes(UTF_8);
    byte[] copy = Arrays.copyOf(file, file.length);

    rewrite("a.txt", file, UTF_8, "Le le", "Le");

    assertThat(file).isEqualTo(copy);
  }

  @Test
  void aPlaceIsThereEvenWhereTextIsTakenAway() {
    Rewritten rewritten = rewrite("a.txt", "un\u200B deux".getBytes(UTF_8), UTF_8, "\u200B", "");

    assertThat(rewritten.made()).extracting(Made::now).containsExactly(Span.at(2));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  @Test
  void manyFixesOfWhichOneIsImpossibleNeedFewReadings() {
    byte[] file =
        ("Le maire a vuu. ".repeat(750) + "Fin " + "de la vuue. ".repeat(750)).getBytes(UTF_8);
    Document article = ReadAgain.article("a.md", file, UTF_8);
    List<Change> changes = new ArrayList<>();
    for (int at = article.text().indexOf("vuu");
        at >= 0;
        at = article.text().indexOf("vuu", at + 1)) {
      changes.add(new Change(article, new Fix(new Span(at, at + 3), "vu", Applicability.SAFE)));
    }
    changes.add(new Change(article, fix(article, "Fin", "*Fin*")));
    AtomicInteger readings = new AtomicInteger();
    TextRewriter rewriter =
        new TextRewriter(
            (path, bytes) -> {
              readings.incrementAndGet();
              return ReadAgain.open(path, bytes, UTF_8);
            });

    Rewritten rewritten = rewriter.rewrite("a.md", file, changes).orElseThrow();

    assertThat(rewritten.made()).hasSize(1500);
    assertThat(rewritten.left())
        .extracting(left -> left.fix().replacement())
        .containsExactly("*Fin*");
    assertThat(readings).hasValueLessThan(40);
  }
}
