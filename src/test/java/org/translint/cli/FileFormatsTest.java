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

/** What translint.yaml says of files that hold records, seen from the command line. */
class FileFormatsTest {

  @TempDir private Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private InProcess.Result check(String... more) {
    List<String> args = new ArrayList<>(List.of("check", "--jobs=1", "--format=json"));
    args.add("--only=doubled-word,number-mismatch");
    args.addAll(List.of(more));
    return InProcess.run(folder, args.toArray(String[]::new));
  }

  private static List<String> findings(InProcess.Result result) throws IOException {
    List<String> findings = new ArrayList<>();
    for (JsonNode article : new ObjectMapper().readTree(result.out()).get("articles")) {
      for (JsonNode finding : article.get("findings")) {
        findings.add(
            article.get("id").asText()
                + " "
                + finding.get("line").asText()
                + " "
                + finding.get("text").asText());
      }
    }
    return findings;
  }

  @Test
  void aTableOfAFolderIsReadAsTheNewsroomSays() throws Exception {
    write("export/a.csv", "kop;tekst;taal\nLe pont;Les les enfants jouent.;fr\n");
    write("other/b.csv", "title,text\nLe pont,Les les enfants jouent.\n");
    write(
        "translint.yaml",
        "formats:\n  - path: export/*.csv\n    title: kop\n    body: tekst\n    language: taal\n");

    assertThat(findings(check())).containsExactly("export/a.csv#record-1 2 Les les");
  }

  @Test
  void theSourceOfARecordIsItsOwnOrTheRecordOfTheSameNumberInTheFileOfSources() throws Exception {
    write(
        "a.fr.jsonl",
        """
        {"id": "x", "text": "Le pont a coûté 12 500 euros et dure."}
        {"id": "y", "text": "Le pont mesure 340 mètres.", "source_text": "Jembatan itu panjangnya 430 meter."}
        """);
    write(
        "a.id.jsonl",
        """
        {"id": "x", "text": "Jembatan itu berbiaya 15.200 euro dan awet."}
        """);
    InProcess.Result result =
        check("--language=fr", "--source-language=id", "a.fr.jsonl", "-s", "a.id.jsonl");

    assertThat(findings(result)).containsExactly("a.fr.jsonl#x 1 12 500", "a.fr.jsonl#y 2 340");
  }

  @Test
  void aRecordThatCannotBeReadFailsAlone() throws Exception {
    write("a.jsonl", "{\"text\": \"Les les enfants jouent.\"}\n{\"text\"\n");
    InProcess.Result result = check("--language=fr", "--no-source", "a.jsonl");

    assertThat(findings(result)).containsExactly("a.jsonl#record-1 1 Les les");
    assertThat(result.code()).isEqualTo(3);
  }
}
