package org.translint.read.bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.TagType;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.text.Code;
import org.translint.text.Translation;

/** Files that other programs wrote: Okapi, and translate-toolkit where it is installed. */
class OtherProgramsTest {

  private static final String PO =
      """
      # Berita untuk situs.
      msgid ""
      msgstr ""
      "MIME-Version: 1.0\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Content-Transfer-Encoding: 8bit\\n"
      "Language: fr\\n"
      "X-Source-Language: en\\n"
      "Plural-Forms: nplurals=2; plural=(n > 1);\\n"

      #: berita.html:1
      msgid "The dam at Jatiluhur is full & safe."
      msgstr "Le barrage de Jatiluhur est plein & sûr."

      msgctxt "caption"
      msgid "<b>Photo</b>: \\"the lake\\""
      msgstr "<b>Photo</b> : « le lac »"

      msgid "%d village was flooded."
      msgid_plural "%d villages were flooded."
      msgstr[0] "%d village a été inondé."
      msgstr[1] "%d villages ont été inondés."

      msgid ""
      "Officials opened the gates on Monday, and the water that had risen for "
      "three days began to fall.\\n"
      msgstr ""
      "Les responsables ont ouvert les vannes lundi, et l’eau, qui montait depuis "
      "trois jours, a commencé à baisser.\\n"

      msgid "Schools stay closed."
      msgstr ""
      """;

  private static final List<String> PAIRS =
      List.of(
          "The dam at Jatiluhur is full & safe. = Le barrage de Jatiluhur est plein & sûr.",
          "<b>Photo</b>: \"the lake\" = <b>Photo</b> : « le lac »",
          "%d villages were flooded. = %d village a été inondé.",
          "%d villages were flooded. = %d villages ont été inondés.",
          "Officials opened the gates on Monday, and the water that had risen for three days began"
              + " to fall. = Les responsables ont ouvert les vannes lundi, et l’eau, qui montait"
              + " depuis trois jours, a commencé à baisser.",
          "Schools stay closed. = ");

  @TempDir Path folder;

  @Test
  void readsWhatOkapiWrites() {
    StringWriter out = new StringWriter();
    try (XLIFFWriter writer = new XLIFFWriter()) {
      writer.create(out, "id", "ar");
      writer.setWithOriginalData(true);
      StartFileData file = new StartFileData("f1");
      file.setOriginal("waduk.html");
      writer.writeStartFile(file);
      Unit unit = new Unit("u1");
      Segment first = unit.appendSegment();
      bold(first.setSource(""), "Waduk ", "Jatiluhur", " penuh & aman.");
      bold(first.setTarget(""), "سد ", "جاتيلوهور", " ممتلئ & آمن.");
      unit.appendIgnorable().setSource(" ");
      Segment second = unit.appendSegment();
      second.setSource("Air <naik> \u0007.");
      second.setTarget("الماء <يرتفع> \u0007.");
      writer.writeUnit(unit);
      writer.writeEndFile();
      writer.writeEndDocument();
    }
    String written = out.toString();
    Translation article = Bilingual.read("a.xlf", written).get(0);
    assertThat(article.target().id()).isEqualTo("a.xlf#waduk.html");
    assertThat(Bilingual.pairs(article))
        .containsExactly(
            "Waduk Jatiluhur penuh & aman. = سد جاتيلوهور ممتلئ & آمن.",
            "Air <naik> . = الماء <يرتفع> .");
    assertThat(article.target().codes()).extracting(Code::shown).containsExactly("<b>", "</b>");
    assertThat(article.target().codes())
        .extracting(Code::id)
        .isEqualTo(Bilingual.source(article).codes().stream().map(Code::id).toList());
    Bilingual.assertExactInXml(article, written);
  }

  private static void bold(Fragment fragment, String before, String word, String after) {
    fragment.append(before);
    fragment.append(TagType.OPENING, "1", "<b>", false);
    fragment.append(word);
    fragment.append(TagType.CLOSING, "1", "</b>", false);
    fragment.append(after);
  }

  @Test
  void readsThePoThatItsToolsUnderstand() throws Exception {
    Path po = Files.writeString(folder.resolve("a.po"), PO);
    run("msgfmt", "--check", "-o", folder.resolve("a.mo").toString(), po.toString());
    Translation article = Bilingual.read("a.po", PO).get(0);
    assertThat(Bilingual.pairs(article)).isEqualTo(PAIRS);
    Bilingual.assertExactInPo(article, PO);
  }

  @Test
  void readsThePoThatGettextWrapsAndSorts() throws Exception {
    Path po = Files.writeString(folder.resolve("a.po"), PO);
    Path out = folder.resolve("b.po");
    run("msgcat", "--width=30", "-o", out.toString(), po.toString());
    String wrapped = Files.readString(out);
    Translation article = Bilingual.read("b.po", wrapped).get(0);
    assertThat(Bilingual.pairs(article)).isEqualTo(PAIRS);
    Bilingual.assertExactInPo(article, wrapped);
  }

  @Test
  void readsTheXliffThatTranslateToolkitMakesOfPo() throws Exception {
    String written = converted("po2xliff", "a.xlf");
    Translation article = Bilingual.read("a.xlf", written).get(0);
    assertThat(article.target().id()).isEqualTo("a.xlf#a.po");
    assertThat(Bilingual.pairs(article))
        .contains(PAIRS.get(0), PAIRS.get(1), PAIRS.get(3), PAIRS.get(4), PAIRS.get(5))
        .hasSize(6);
    Bilingual.assertExactInXml(article, written);
  }

  @Test
  void readsTheTmxThatTranslateToolkitMakesOfPo() throws Exception {
    String written = converted("po2tmx", "a.tmx", "-l", "fr");
    Translation article = Bilingual.read("a.tmx", written).get(0);
    assertThat(article.target().id()).isEqualTo("a.tmx#fr");
    assertThat(Bilingual.pairs(article)).contains(PAIRS.get(0), PAIRS.get(1), PAIRS.get(4));
    Bilingual.assertExactInXml(article, written);
  }

  private String converted(String program, String name, String... more)
      throws IOException, InterruptedException {
    Path po = Files.writeString(folder.resolve("a.po"), PO);
    Path out = folder.resolve(name);
    List<String> command = new java.util.ArrayList<>(List.of(program, "--progress=none"));
    command.addAll(List.of(more));
    command.addAll(List.of("-i", po.toString(), "-o", out.toString()));
    run(command.toArray(String[]::new));
    return Files.readString(out);
  }

  /** Runs a program in the folder of its files; skips the test where it is not there. */
  private void run(String... command) throws IOException, InterruptedException {
    boolean isThere =
        List.of(System.getenv("PATH").split(java.io.File.pathSeparator)).stream()
            .anyMatch(path -> Files.isExecutable(Path.of(path, command[0])));
    assumeTrue(isThere || Boolean.getBoolean("require.tools"), "no " + command[0] + " here");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("%s ended", command[0]).isTrue();
    assertThat(process.exitValue()).as(() -> read(folder.resolve("log"))).isZero();
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
