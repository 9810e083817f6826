package org.translint.names.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.finding.NameGroup.Kind;

class LedgerReaderTest {

  private static final String HEADER = "person,language,approved,accepted,note\n";

  @TempDir Path folder;

  @Test
  void readsPeopleWithTheirFormsInTheOrderOfTheFile() throws LedgerException {
    Ledger ledger =
        LedgerReader.parse(
            "# of the desk\n"
                + HEADER
                + "charanov,fr,Viktor Charanov,Charanoff | Charanow,\"said so, in 2021\"\n\n"
                + "charanov,en,Viktor Sharanov,,\n",
            "names.csv");

    assertThat(ledger.entries()).extracting(Entry::language).containsExactly("fr", "en");
    Entry french = ledger.entries().get(0);
    assertThat(french.person()).isEqualTo("charanov");
    assertThat(french.kind()).isEqualTo(Kind.PERSON);
    assertThat(french.approved()).isEqualTo("Viktor Charanov");
    assertThat(french.accepted()).containsExactly("Charanoff", "Charanow");
    assertThat(french.note()).isEqualTo("said so, in 2021");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "note,APPROVED,owner,person,language\n,Viktor Charanov,Ana,charanov,fr\n",
        "\uFEFFperson,language,approved\r\ncharanov,fr,Viktor Charanov\r\n",
        "person;language;approved;accepted\ncharanov;fr;Viktor Charanov;\n",
        "person\tlanguage\tapproved\ncharanov\tfr\tViktor Charanov",
        "kind, person, language, approved\nperson, charanov, fr, \"Viktor Charanov\" \n"
      })
  void takesWhatSpreadsheetsWrite(String text) throws LedgerException {
    assertThat(LedgerReader.parse(text, "names.csv").entries())
        .extracting(Entry::person, Entry::language, Entry::approved)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("charanov", "fr", "Viktor Charanov"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          charanov,xx,Charanov                    ! 4: there is no language 'xx'
          charanov,french,Charanov                ! 4: there is no language 'french'; did you mean fr?
          charanov,,Charanov                      ! 4: the language is missing; write a BCP 47 tag, such as fr or pt-BR.
          ,fr,Charanov                            ! 4: the person is missing; name whom the line is about.
          charanov,fr,,Charanoff                  ! 4: the approved form is missing; write it, or take the line out.
          valmont,fr,Jean Valmond                 ! 4: 'valmont' has an approved form in fr in line 3 already; keep one line, and put other forms under accepted.
          other,fr,Valmont                        ! 4: 'Valmont' is approved for 'valmont' in line 3 already; approve a longer form for one of the two.
          charanov,fr,Charanov,Charanoff|Charanov ! 4: 'Charanov' is both approved and accepted; take it out of accepted.
          charanov,fr,Charanov,Sharanov|Sharanov  ! 4: 'Sharanov' is accepted twice; keep one.
          charanov,fr,Charanov,,a note,more       ! 4: there are more cells than the header has columns; put a form that has a ',' in it between quotation marks.
          charanov,fr,"Charanov                   ! 4: a cell opens with a quotation mark that is never closed; close it.
          charanov,fr,"Charanov" Viktor           ! 4: something follows the quotation mark that closes a cell; double the quotation marks inside a cell.
          """,
      quoteCharacter = '`')
  void saysWhatIsWrongAndInWhichLine(String line, String sentence) {
    assertThatThrownBy(
            () ->
                LedgerReader.parse(
                    "# first\n" + HEADER + "valmont,fr,Valmont,,\n" + line + "\n", "names.csv"))
        .isInstanceOf(LedgerException.class)
        .hasMessageStartingWith("names.csv:" + sentence)
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          ''                              ! 1: the header is missing; it names the columns person,
          person,approved                 ! 1: the header has no column 'language'; it is the first line, and names the columns
          charanov,fr,Charanov            ! 1: the header has no column 'person'
          person,language,approved,person ! 1: the column 'person' is there twice; keep one.
          """)
  void saysWhatTheHeaderLacks(String header, String sentence) {
    assertThatThrownBy(() -> LedgerReader.parse(header, "names.csv"))
        .isInstanceOf(LedgerException.class)
        .hasMessageStartingWith("names.csv:" + sentence);
  }

  @Test
  void countsTheLinesOfACellThatGoesOnOverSeveral() {
    String text = HEADER + "a,fr,Valmont,,\"a note\nof two lines\"\nb,zz,Charanov,,\n";

    assertThatThrownBy(() -> LedgerReader.parse(text, "names.csv"))
        .hasMessageStartingWith("names.csv:4: there is no language 'zz'");
  }

  @Test
  void refusesAKindThatThereIsNot() {
    assertThatThrownBy(
            () -> LedgerReader.parse("person,kind,language,approved\na,robot,fr,A\n", "n.csv"))
        .hasMessage("n.csv:2: the kind 'robot' is not one of person, organisation, place.");
  }

  @Test
  void namesTheLineThatIsNotUtf8() throws IOException {
    Path file = folder.resolve("names.csv");
    Files.write(
        file, (HEADER + "a,fr,Valmont,,\nb,fr,Désir,,\n").getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> LedgerReader.read(file, "names.csv"))
        .isInstanceOf(LedgerException.class)
        .hasMessage("names.csv:3: this is not UTF-8 text; save the file as UTF-8.");
  }

  @Test
  void namesTheLineThatBreaksOffInsideALetter() throws IOException {
    Path file = folder.resolve("names.csv");
    byte[] whole = (HEADER + "a,fr,Désiré").getBytes(StandardCharsets.UTF_8);
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 1));

    assertThatThrownBy(() -> LedgerReader.read(file, "names.csv"))
        .hasMessageStartingWith("names.csv:2: this is not UTF-8 text");
  }

  @Test
  void saysThatThereIsNoFile() {
    assertThatThrownBy(() -> LedgerReader.read(folder.resolve("none.csv"), "none.csv"))
        .hasMessage(
            "names: there is no file 'none.csv'; 'translint names --export' makes a ledger.");
    assertThatThrownBy(() -> LedgerReader.read(folder, "desk"))
        .hasMessage("names: 'desk' cannot be read: it is a folder.");
  }
}
