package org.translint.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.terms.Term.Status;

class GlossaryReaderTest {

  private static final String HEADER =
      "concept,source,source_language,language,approved,accepted,forbidden,note\n";

  @TempDir Path folder;

  private static List<Concept> read(String text) throws GlossaryException {
    return GlossaryReader.parse(text, "terms.csv").concepts();
  }

  @Test
  void readsTheTermsOfAConceptFromAllItsLines() throws GlossaryException {
    List<Concept> concepts =
        read(
            "# of the desk\n"
                + HEADER
                + ",bank sentral,id,fr,banque centrale,institut d’émission | BC,banque-mère,\"a, b\"\n\n"
                + ",bank sentral,id,en,central bank,,,\n");

    assertThat(concepts).hasSize(1);
    assertThat(concepts.get(0).terms())
        .containsExactly(
            new Term("bank sentral", "id", Status.ACCEPTED),
            new Term("banque centrale", "fr", Status.APPROVED),
            new Term("institut d’émission", "fr", Status.ACCEPTED),
            new Term("BC", "fr", Status.ACCEPTED),
            new Term("banque-mère", "fr", Status.FORBIDDEN),
            new Term("central bank", "en", Status.APPROVED));
  }

  @Test
  void takesOneConceptForSeveralSourceTerms() throws GlossaryException {
    List<Concept> concepts =
        read(HEADER + "c1,pemilu,id,fr,élection,,,\nc1,pemilihan umum,id,fr,élection,,,\n");

    assertThat(concepts).hasSize(1);
    assertThat(concepts.get(0).approved("fr")).hasSize(1);
    assertThat(concepts.get(0).terms("id")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "language;forbidden;approved\nfr;clandestin|illégal;réfugié\n",
        "language\tforbidden\tapproved\r\nfr\tclandestin;illégal\tréfugié\r\n",
        "\uFEFFLanguage, Forbidden, Approved\nfr, clandestin|illégal, réfugié",
      })
  void readsWhatSpreadsheetsWrite(String text) throws GlossaryException {
    assertThat(read(text).get(0).terms())
        .extracting(Term::text)
        .containsExactly("réfugié", "clandestin", "illégal");
  }

  @Test
  void composesLettersAndSpaces() throws GlossaryException {
    assertThat(read("language,approved\nfr,re\u0301fugie\u0301  de\u00a0guerre\n").get(0).terms())
        .extracting(Term::text)
        .containsExactly("réfugié de guerre");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          ''                            | 1: the header is missing; it names the columns concept, source,
          term,language                 | 1: the header has no column 'approved'; it is the first line
          approved,source               | 1: the header has no column 'language'
          language,language,approved    | 1: the column 'language' is there twice; keep one.
          language,approved@fr,         | 2: there is neither an approved nor a forbidden term; write one
          language,approved@,banque     | 2: the language is missing; write a BCP 47 tag
          language,approved@xx,banque   | 2: there is no language 'xx'
          language,approved@@# x@@fr,a,b | 5: there are more cells than the header has columns
          source,language,approved@bank,fr,banque | 2: the source_language is missing
          language,approved,forbidden@fr,a,b@fr,c,c | 3: 'c' is both forbidden and allowed
          language,approved@fr,"a       | from here on this is not CSV
          """)
  void saysWhatIsWrongAndInWhichLine(String lines, String sentence) {
    assertThatThrownBy(() -> read(lines.replace('@', '\n')))
        .isInstanceOf(GlossaryException.class)
        .hasMessageStartingWith("terms.csv:")
        .hasMessageContaining(sentence)
        .hasMessageNotContaining("\n");
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    Path file = folder.resolve("terms.csv");
    Files.write(file, "language,approved\nfr,réfugié\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> GlossaryReader.read(file, "terms.csv"))
        .hasMessage("terms.csv:2: this is not UTF-8 text; save the file as UTF-8.");
    assertThatThrownBy(() -> GlossaryReader.read(folder.resolve("none"), "none"))
        .hasMessage("glossary: there is no file 'none'.");
    assertThatThrownBy(() -> GlossaryReader.read(folder, "terms"))
        .hasMessage("glossary: 'terms' cannot be read: it is a folder.");
  }

  @Test
  void takesTheTermsOfTheVeryTagBeforeThoseOfTheLanguage() throws GlossaryException {
    Concept concept =
        read("concept,language,approved\nlift,en-GB,lift\nlift,en-US,elevator\n").get(0);

    assertThat(concept.approved("en-US")).extracting(Term::text).containsExactly("elevator");
    assertThat(concept.approved("en")).extracting(Term::text).containsExactly("lift", "elevator");
    assertThat(concept.approved("fr")).isEmpty();
  }
}
