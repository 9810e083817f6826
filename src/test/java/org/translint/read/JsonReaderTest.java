package org.translint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.config.FileRule;
import org.translint.read.file.Input;
import org.translint.text.Place;
import org.translint.text.Span;
import org.translint.text.Translation;

class JsonReaderTest {

  @Test
  void anObjectIsAnArticle() throws Exception {
    String file =
        """
        {"id": 7, "language": "fr", "title": "L\\u2019\\u00e9t\\u00e9",
         "body": "Le maire sourit \\ud83d\\ude00 \\"encore\\".\\n\\nIl part."}
        """;
    RecordTexts read = RecordTexts.read("a.json", file);

    assertThat(read.shown())
        .containsExactly(
            "a.json#7 fr",
            "TITLE L’été",
            "PARAGRAPH Le maire sourit 😀 \"encore\".",
            "PARAGRAPH Il part.");
    assertThat(read.inFile(0, file, "L’été")).isEqualTo("L\\u2019\\u00e9t\\u00e9");
    assertThat(read.inFile(0, file, "😀")).isEqualTo("\\ud83d\\ude00");
    assertThat(read.inFile(0, file, "\"encore\"")).isEqualTo("\\\"encore\\\"");
    assertThat(read.label(0, "Il part")).isEqualTo(new Place.InField("7", "/body"));
    assertThat(read.line(0, "Il part")).isEqualTo(2);
  }

  @Test
  void aListOfObjectsIsFoundAtTheTopOrInAUsualMember() throws Exception {
    String list = "[{\"text\": \"Un.\"}, {\"text\": \"Deux.\"}]";
    assertThat(RecordTexts.read("a.json", list).shown())
        .containsExactly(
            "a.json#record-1 und", "PARAGRAPH Un.", "a.json#record-2 und", "PARAGRAPH Deux.");
    assertThat(RecordTexts.read("a.json", "{\"title\": \"Flux\", \"items\": " + list + "}").shown())
        .containsExactly(
            "a.json#record-1 und", "PARAGRAPH Un.", "a.json#record-2 und", "PARAGRAPH Deux.");
  }

  @Test
  void theNewsroomSaysWhereRecordsAndFieldsAre() throws Exception {
    FileRule rule =
        new FileRule(
            null,
            "/out/0/list",
            null,
            new FileRule.Fields(
                "/meta/slug",
                List.of("kop"),
                List.of("/a~1b/text", "foot"),
                List.of(),
                List.of("/src"),
                "/meta/l",
                null));
    RecordTexts read =
        RecordTexts.read(
            "a.json",
            """
            {"out": [{"list": [
              {"kop": "Titre", "src": "Judul.", "body": "Rien.", "foot": "Fin.",
               "a/b": {"text": "Corps."}, "meta": {"slug": "s1", "l": "fr_FR"}}]}]}
            """,
            rule);

    assertThat(read.shown())
        .containsExactly("a.json#s1 fr-FR", "TITLE Titre", "PARAGRAPH Fin.", "PARAGRAPH Corps.");
    assertThat(read.label(0, "Corps")).isEqualTo(new Place.InField("s1", "/a~1b/text"));
    assertThat(read.articles().get(0).source().text()).isEqualTo("Judul.");
    assertThatThrownBy(() -> RecordTexts.read("a.json", "{\"x\": 1, \"y\": 2}", rule))
        .hasMessage(
            "a.json has nothing at '/out/0/list', which translint.yaml names as the place of its"
                + " records; there are 'x', 'y'.");
  }

  @Test
  void whatEditorsMakeOfAnArticleIsItsParagraphs() throws Exception {
    String file =
        """
        {"title": {"rendered": "Un caf&eacute;"}, "content": [
          {"type": "header", "data": {"text": "Le pont", "level": 2}},
          {"type": "paragraph", "data": {"text": "Un <b>grand</b> pont."}},
          {"type": "paragraph", "content": [
            {"type": "text", "text": "Deux "},
            {"type": "text", "marks": [{"type": "bold"}], "text": "pon"},
            {"type": "text", "text": "ts."}]},
          {"_type": "block", "children": [{"text": "Trois "}, {"text": "ponts."}]},
          "Quatre ponts.",
          {"type": "image", "url": "https://exemple.fr/p.jpg", "caption": "Le pont la nuit"}]}
        """;
    RecordTexts read = RecordTexts.read("a.json", file);

    assertThat(ReadTexts.blocks(read.target(0)))
        .containsExactly(
            "TITLE Un café",
            "HEADING Le pont",
            "PARAGRAPH Un grand pont.",
            "PARAGRAPH Deux ponts.",
            "PARAGRAPH Trois ponts.",
            "PARAGRAPH Quatre ponts.",
            "CAPTION Le pont la nuit");
    assertThat(read.label(0, "Quatre")).isEqualTo(new Place.InField("record-1", "/content/4"));
    assertThat(read.inFile(0, file, "Quatre ponts")).isEqualTo("Quatre ponts");
  }

  @Test
  void fieldsMayStandOneLevelDownAndASummaryIsNotReadTwice() throws Exception {
    RecordTexts read =
        RecordTexts.read(
            "a.json",
            """
            {"id": "n", "author": {"name": "Ana", "description": "Elle écrit."},
             "article": {"title": "Titre", "summary": "Le maire a …", "body": "<p>Le maire a parlé.</p>"}}
            """);
    assertThat(read.shown())
        .containsExactly("a.json#n und", "TITLE Titre", "PARAGRAPH Le maire a parlé.");
  }

  @Test
  void aTextWithAMarkIsReadWithItsPlaces() throws Exception {
    String file = "{\r\n\"text\":\r\n\"e\u0301te\u0301 😀 عمّان\"}\r\n";
    RecordTexts read = RecordTexts.read("a.json", "\uFEFF" + file);
    assertThat(read.target(0).text()).isEqualTo("été 😀 عمّان");
    assertThat(read.inFile(0, file, "été")).isEqualTo("e\u0301te\u0301");
    assertThat(read.inFile(0, file, "عمّان")).isEqualTo("عمّان");
    assertThat(read.line(0, "عمّان")).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'text': 'Un.',~ 'x': oops}|a.json is not JSON on line 2: ",
        "[{'text': 'Un.'},~{'text': 'De|a.json is not JSON on line 2: ",
        "{'text': 'Un.'}~{'text': 'Deux.'}|a.json holds a second JSON value on line 2.",
        "[{'text': 'Un.'}]~[]|a.json holds a second JSON value on line 2.",
        "{'items': [{'text': 'Un.'}]}~{'items': [{'text': 'Deux.'}]}|a.json holds a second JSON value on line 2.",
        "~|a.json is empty where JSON is expected.",
        "{'a': 'Un.'}|a.json: no text was found where articles have theirs. The members of its last record are 'a';",
      })
  void whatIsBrokenIsSaidInOneSentence(String file, String said) {
    String text = file.replace('~', '\n').replace('\'', '"');
    assertThatThrownBy(() -> RecordTexts.read("a.json", text))
        .hasMessageStartingWith(said)
        .message()
        .doesNotContain("\n")
        .doesNotContain("Source");
  }

  @Test
  void whatIsNestedTooDeepIsRefused() {
    String deep = "[".repeat(100_000);
    assertThatThrownBy(() -> RecordTexts.read("a.json", "{\"text\": " + deep))
        .hasMessageStartingWith("a.json is not JSON on line 1: ");
  }

  @Test
  void aBadLineFailsAloneAndCountsItsLine() throws Exception {
    byte[] latin = "{\"text\": \"\u00E9t\u00E9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] start =
        "\uFEFF{\"id\": \"x\", \"text\": \"Un 😀.\"}\r\n\n{\"text\": }\n"
            .getBytes(StandardCharsets.UTF_8);
    byte[] end =
        "[1]\n{\"text\": \"Fin é.\"}{}\n{\"text\": \"Fin 橋.\"}".getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[start.length + latin.length + end.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(latin, 0, all, start.length, latin.length);
    System.arraycopy(end, 0, all, start.length + latin.length, end.length);

    RecordTexts read = RecordTexts.read("a.jsonl", all, FileRule.NONE);

    assertThat(read.shown())
        .containsExactly(
            "a.jsonl#x und", "PARAGRAPH Un 😀.", "a.jsonl#record-7 und", "PARAGRAPH Fin 橋.");
    assertThat(read.failures()).hasSize(4);
    assertThat(read.failures().get(0))
        .startsWith("a.jsonl#record-3 a.jsonl is not JSON on line 3: ");
    assertThat(read.failures().get(1))
        .startsWith("a.jsonl#record-4 a.jsonl: line 4 is not valid UTF-8.");
    assertThat(read.failures().get(2)).startsWith("a.jsonl#record-5 a.jsonl: line 5 is no object");
    assertThat(read.failures().get(3))
        .startsWith("a.jsonl#record-6 a.jsonl: line 6 holds more than one");
    assertThat(read.line(1, "橋")).isEqualTo(7);
  }

  @Test
  void placesInALineAreThoseInTheFile() throws Exception {
    String file = "{\"text\": \"Un 😀 é.\"}\r\n{\"text\": \"Deux 橋.\"}\n";
    RecordTexts read = RecordTexts.read("a.ndjson", file);
    assertThat(read.inFile(1, file, "Deux 橋")).isEqualTo("Deux 橋");
    Translation last = read.articles().get(1);
    assertThat(last.target().sourceMap().locate(new Span(0, 4)))
        .isEqualTo(
            new Place.InText(
                new Span(file.indexOf("Deux"), file.indexOf("Deux") + 4), 2, 11, 2, 15));
  }

  @Test
  void wideEncodingsAreReadLineByLineToo() throws Exception {
    byte[] bytes =
        "\uFEFF{\"text\": \"Un.\"}\n{\"text\": \"Ċ.\"}\n".getBytes(StandardCharsets.UTF_16BE);
    assertThat(RecordTexts.read("a.jsonl", bytes, FileRule.NONE).shown())
        .containsExactly(
            "a.jsonl#record-1 und", "PARAGRAPH Un.", "a.jsonl#record-2 und", "PARAGRAPH Ċ.");
  }

  @Test
  @Timeout(20)
  void aLargeFileWithoutEscapesIsReadInTime() throws Exception {
    String record =
        "{\"title\": \"Le pont\", \"text\": \"" + "L’été sur le pont. ".repeat(10) + "\"}";
    String file = "[" + (record + ",\n").repeat(40_000) + record + "]";

    assertThat(RecordTexts.read("a.json", file).articles()).hasSize(40_001);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "Shift_JIS", "EUC-JP", "Big5", "ISO-2022-JP", "UTF-16LE"})
  void placesInALineAreThoseInTheFileInEveryEncoding(Charset encoding) throws Exception {
    String file = "{\"text\": \"新橋開通。\"}\n{\"text\": \"第二橋。\"}\n";
    List<Translation> articles =
        new Readers()
            .readAll(
                new Readers()
                    .open(new Input.InMemory("a.jsonl", file.getBytes(encoding)), encoding));

    assertThat(articles.get(1).target().sourceMap().toFile(new Span(0, 3)).of(file))
        .isEqualTo("第二橋");
  }

  @Test
  @Timeout(20)
  void aSummaryOfDotsIsReadInTime() throws Exception {
    String dots = ".".repeat(500_000) + "x";
    String file = "{\"summary\": \"" + dots + "\", \"text\": \"Le pont ouvre.\"}";

    assertThat(RecordTexts.read("a.json", file).target(0).text()).endsWith("Le pont ouvre.");
  }

  @Test
  void aTitleThatIsSaidTwiceIsReadOnce() throws Exception {
    String file = "{\"title\": \"Le pont\", \"headline\": \"Le pont \", \"text\": \"Il ouvre.\"}";
    assertThat(ReadTexts.blocks(RecordTexts.read("a.json", file).target(0)))
        .containsExactly("TITLE Le pont", "PARAGRAPH Il ouvre.");
    assertThat(
            ReadTexts.blocks(
                RecordTexts.read("a.json", file.replace("pont \"", "port\"")).target(0)))
        .containsExactly("TITLE Le pont", "TITLE Le port", "PARAGRAPH Il ouvre.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "a.jsonl"})
  void aRecordWithoutATranslationIsAnEmptyArticleWithItsSource(String path) throws Exception {
    RecordTexts read =
        RecordTexts.read(path, "{\"id\": \"1\", \"source_text\": \"Satu.\", \"text\": \"\"}");
    assertThat(read.shown()).containsExactly(path + "#1 und");
    assertThat(read.articles().get(0).source().text()).isEqualTo("Satu.");
    assertThatThrownBy(
            () -> RecordTexts.read(path, "{\"source_text\": \"Satu.\", \"tr\": \"Un.\"}"))
        .hasMessageContaining("The members of its last record are 'source_text', 'tr'");
  }
}
