package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Fixes go back into every format that is text, as that format writes them, and nothing else. */
class FixFormatsTest {

  /** What a rule of the newsroom's writes where it finds XYZ: signs that mean something. */
  private static final String RULE =
      """
      rules:
        - id: firm
          pattern: XYZ
          message: The firm has another name.
          replace: 'Abel & "fils"'
          safe: true
      """;

  @TempDir Path folder;

  static Stream<Arguments> files() {
    return Stream.of(
        file(
            "a.xlf",
            "Abel &amp; \"fils\"",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
              <file original="one.html" source-language="id" target-language="fr" datatype="html"><body>
                <trans-unit id="1"><source>Ia tiba di <g id="1">taman</g> itu.</source>
                  <target>Il est venu dans le le <g id="1">parc</g> avec XYZ.</target></trans-unit>
              </body></file>
              <file original="two.html" source-language="id" target-language="fr" datatype="html"><body>
                <trans-unit id="1"><source>Kucing tidur di halaman.</source>
                  <target>Le chat dort dans la la cour &amp; rêve.</target></trans-unit>
              </body></file>
            </xliff>
            """),
        file(
            "b.tmx",
            "Abel &amp; \"fils\"",
            """
            <?xml version="1.0"?>
            <tmx version="1.4"><header srclang="id" adminlang="en" creationtool="t" creationtoolversion="1"
              datatype="plaintext" segtype="sentence" o-tmf="t"/><body>
              <tu tuid="1"><tuv xml:lang="id"><seg>Ia tiba di taman itu.</seg></tuv>
                <tuv xml:lang="fr"><seg>Il est venu dans le le parc avec XYZ.</seg></tuv></tu>
              <tu tuid="2"><tuv xml:lang="id"><seg>Kucing tidur di halaman.</seg></tuv>
                <tuv xml:lang="fr"><seg>Le chat dort dans la la cour &amp; rêve.</seg></tuv></tu>
            </body></tmx>
            """),
        file(
            "c.po",
            "Abel & \\\"fils\\\"",
            """
            msgid ""
            msgstr ""
            "Language: fr\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"

            msgid "Ia tiba di taman itu."
            msgstr "Il est venu dans le le parc avec XYZ."

            msgid "Kucing tidur di halaman."
            msgstr ""
            "Le chat dort dans la la cour "
            "& rêve."
            """),
        file(
            "d.csv",
            "Abel & \"\"fils\"\"",
            """
            id,language,title,text
            1,fr,Au parc,"Il est venu dans le le parc, dit-il, avec XYZ."
            2,fr,Dans la cour,"Le chat dort dans la la cour & rêve.
            Il dit : ""Miaou."" Fin."
            """),
        file(
            "e.json",
            "Abel & \\\"fils\\\"",
            """
            [{"id": "1", "language": "fr", "title": "Au parc",
              "text": "Il est venu dans le le parc avec XYZ."},
             {"id": "2", "language": "fr", "title": "Dans la cour",
              "text": "Le chat dort dans la la cour & r\\u00eave.\\nFin \\"vraie\\"."}]
            """),
        file(
            "f.jsonl",
            "Abel & \\\"fils\\\"",
            """
            {"id":"1","language":"fr","title":"Au parc","text":"Il est venu dans le le parc avec XYZ."}
            {"id":"2","language":"fr","title":"Dans la cour","text":"Le chat dort dans la la cour & r\\u00eave."}
            """),
        file(
            "g.rss",
            "Abel &amp; \"fils\"",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>Journal</title><language>fr</language>
            <item><guid>1</guid><title>Au parc</title>
            <description>&lt;p&gt;Il est venu dans le le parc avec XYZ.&lt;/p&gt;</description></item>
            <item><guid>2</guid><title>Dans la cour</title>
            <description><![CDATA[<p>Le chat dort dans la la cour &amp; rêve.</p>]]></description></item>
            </channel></rss>
            """),
        file(
            "fr/h.srt",
            "Abel & \"fils\"",
            """
            1
            00:00:01,000 --> 00:00:03,000
            <i>Il est venu dans le le parc</i>
            avec XYZ.

            2
            00:00:03,500 --> 00:00:05,000
            Le chat dort dans la la cour & rêve.
            """),
        file(
            "fr/i.vtt",
            "Abel & \"fils\"",
            """
            WEBVTT

            1
            00:01.000 --> 00:03.000 align:start
            <v Ani>Il est venu dans le le parc
            avec XYZ.

            00:03.500 --> 00:05.000
            Le chat dort dans la la cour &amp; rêve.
            """));
  }

  private static Arguments file(String path, String firm, String text) {
    return Arguments.of(path, firm, text);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void onlyWhatIsFixedChanges(String path, String firm, String text) throws IOException {
    Files.writeString(folder.resolve("translint.yaml"), RULE);
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.replace("\n", "\r\n"));

    InProcess.Result result =
        InProcess.run(folder, "fix", "--write", "--only", "doubled-word,house-rule", path);

    assertThat(result.err().strip()).isEqualTo("Made 3 safe fixes in 1 file.");
    assertThat(result.code()).isZero();
    assertThat(file)
        .content()
        .isEqualTo(
            text.replace("\n", "\r\n")
                .replace("le le", "le")
                .replace("la la", "la")
                .replace("XYZ", firm));
    InProcess.Result again =
        InProcess.run(folder, "fix", "--write", "--only", "doubled-word,house-rule", path);
    assertThat(again.err().strip()).isEqualTo("There is nothing that can be fixed safely.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a.jsonl|{'language': 'fr', 'text': 'Il va dans le le parc.'}~{'text': ~",
        "a.json|[{'language': 'fr', 'text': 'Il va dans le le parc.'},~ {'text': ",
        "a.csv|language,text~fr,Il va dans le le parc.~fr,Un,deux~",
      })
  void aRecordThatCannotBeReadDoesNotHinderTheRest(String path, String text) throws IOException {
    String file = text.replace('\'', '"').replace('~', '\n');
    Files.writeString(folder.resolve(path), file);

    InProcess.Result result =
        InProcess.run(folder, "fix", "--write", "--no-source", "--only", "doubled-word", path);

    assertThat(result.err()).contains("Made 1 safe fix in 1 file.");
    assertThat(folder.resolve(path)).content().isEqualTo(file.replace("le le", "le"));
  }
}
