package org.translint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that hold several articles: their sources, their failures, their languages. */
class ArticlesOfOneFileTest {

  private static final String FIRST = "{\"id\":\"a\",\"title\":\"T\",\"text\":\"%s\"}\n";
  private static final String SECOND = "{\"id\":\"no\",\"title\":\"U\",\"text\":\"%s\"}\n";

  @TempDir Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Each article as {@code id status file-of-source [check, check]}. */
  private List<String> check(int code, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("check", "--format", "json"));
    arguments.addAll(List.of(more));
    InProcess.Result result = InProcess.run(folder, arguments.toArray(String[]::new));
    assertThat(result.code()).as(result.err()).isEqualTo(code);
    List<String> articles = new ArrayList<>();
    for (JsonNode article : new ObjectMapper().readTree(result.out()).get("articles")) {
      List<String> checks = new ArrayList<>();
      article.get("findings").forEach(finding -> checks.add(finding.get("check").asText()));
      articles.add(
          "%s %s %s %s"
              .formatted(
                  article.get("id").asText(),
                  article.get("status").asText(),
                  article.get("source").asText().replaceAll("#.*", ""),
                  checks));
    }
    return articles;
  }

  @Test
  void recordsArePairedByTheirIdsWhateverTheseLookLike() throws IOException {
    write("fr/x.jsonl", FIRST.formatted("Il y a 12 bateaux.") + SECOND.formatted("Il y a 45 cas."));
    write("id/x.jsonl", SECOND.formatted("Ada 54 kasus.") + FIRST.formatted("Ada 12 kapal."));

    assertThat(check(1, "--only", "number-mismatch", "fr/x.jsonl"))
        .containsExactly(
            "fr/x.jsonl#a checked id/x.jsonl []",
            "fr/x.jsonl#no checked id/x.jsonl [number-mismatch]");
  }

  @Test
  void aBrokenRecordOfTheSourcesFailsItsOwnTranslationAlone() throws IOException {
    write("fr/x.jsonl", FIRST.formatted("Il y a 12 bateaux.") + SECOND.formatted("Il y a 45 cas."));
    write("id/x.jsonl", "{\"id\":\"a\", oops}\n" + SECOND.formatted("Ada 54 kasus."));

    assertThat(check(1, "--only", "number-mismatch", "fr/x.jsonl"))
        .contains("fr/x.jsonl#no checked id/x.jsonl [number-mismatch]");
  }

  @Test
  void aRecordWithoutItsSourceFailsWhereOneIsRequired() throws IOException {
    write("fr/x.jsonl", FIRST.formatted("Il y a 12 bateaux.") + SECOND.formatted("Il y a 45 cas."));
    write("id/x.jsonl", FIRST.formatted("Ada 12 kapal."));

    assertThat(check(3, "--require-source", "--only", "number-mismatch", "fr/x.jsonl"))
        .containsExactly("fr/x.jsonl#a checked id/x.jsonl []", "fr/x.jsonl#no failed null []");
  }

  private static final String XLIFF =
      """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file original="one" source-language="id" target-language="fr" datatype="html"><body>
          <trans-unit id="1"><source>Ada 54 kasus.</source><target>Il y a 45 cas.</target></trans-unit>
        </body></file>
      </xliff>
      """;

  @Test
  void aFileThatBringsItsSourceNeedsNoOther() throws IOException {
    write("a.xlf", XLIFF);

    assertThat(check(1, "--require-source", "--only", "number-mismatch", "a.xlf"))
        .containsExactly("a.xlf#one checked a.xlf [number-mismatch]");
  }

  @Test
  void itsSourceIsLeftAsideWhereNoneIsWanted() throws IOException {
    write("a.xlf", XLIFF);

    assertThat(check(0, "--no-source", "--only", "number-mismatch", "a.xlf"))
        .containsExactly("a.xlf#one checked null []");
  }

  @Test
  void theLanguageOfSourcesInTheFileIsTheOneThatIsSaid() throws IOException {
    write(
        "a.po",
        """
        msgid ""
        msgstr "Language: fr\\n"

        msgid "Ada 54 kasus."
        msgstr "Il y a 45 cas."
        """);
    InProcess.Result result =
        InProcess.run(
            folder,
            "check",
            "--format",
            "json",
            "--source-language",
            "id",
            "--fail-on",
            "never",
            "a.po");
    JsonNode article = new ObjectMapper().readTree(result.out()).get("articles").get(0);

    assertThat(article.get("source_language").asText()).isEqualTo("id");
  }
}
