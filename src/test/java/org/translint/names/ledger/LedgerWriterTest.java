package org.translint.names.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.finding.NameGroup.Kind;

class LedgerWriterTest {

  private static final String EDITED =
      """
      # Kept by the foreign desk.
      owner;person;language;approved;accepted;note
      Ana;zorin;fr;Zorine;;decided in 2021
      # The harbour people
      Ben;charanov;fr;Viktor Charanov;"Charanoff";

      Ben;valmont;fr;Valmont;;
      """;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("names.csv");
  }

  private static Entry entry(String person, String language, String approved, String... accepted) {
    return new Entry(person, Kind.PERSON, language, approved, List.of(accepted), "");
  }

  @Test
  void beginsALedgerInTheOrderOfPeople() throws Exception {
    Entry guild =
        new Entry("guild", Kind.ORGANISATION, "en", "Guild, Inc.", List.of("GI", "Guild"), "new");
    LedgerWriter.export(file, List.of(guild, entry("charanov", "fr", "Viktor Charanov")));

    assertThat(file)
        .hasContent(
            """
            person,kind,language,approved,accepted,note
            charanov,person,fr,Viktor Charanov,,
            guild,organisation,en,"Guild, Inc.",GI|Guild,new
            """);
  }

  @Test
  void keepsWhatPeopleEditedAndAddsNewFormsAndPeople() throws Exception {
    Files.writeString(file, EDITED);

    Ledger merged =
        LedgerWriter.export(
            file,
            List.of(
                entry("zorin", "fr", "Zorin", "Zorinne"),
                entry("charanov", "en", "Viktor Sharanov"),
                entry("ames", "fr", "Ames")));

    assertThat(Files.readString(file))
        .isEqualTo(
            """
            # Kept by the foreign desk.
            owner;person;language;approved;accepted;note
            Ana;zorin;fr;Zorine;Zorinne;decided in 2021
            # The harbour people
            Ben;charanov;fr;Viktor Charanov;"Charanoff";
            ;charanov;en;Viktor Sharanov;;

            Ben;valmont;fr;Valmont;;
            ;ames;fr;Ames;;
            """);
    assertThat(merged.entry("zorin", "fr")).map(Entry::approved).contains("Zorine");
  }

  @Test
  void writesTheSameBytesTwice() throws Exception {
    Files.writeString(file, EDITED);
    List<Entry> found =
        List.of(entry("charanov", "fr", "Charanov", "Sharanoff"), entry("ames", "fr", "Ames"));

    LedgerWriter.export(file, found);
    byte[] once = Files.readAllBytes(file);
    LedgerWriter.export(file, found);

    assertThat(file).hasBinaryContent(once);
  }

  @Test
  void leavesAFileAloneInWhichNothingIsNew() throws Exception {
    Files.writeString(file, "\uFEFF" + EDITED.replace("\n", "\r\n"));
    byte[] before = Files.readAllBytes(file);

    LedgerWriter.export(file, List.of(entry("zorin", "fr", "Zorin")));

    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void keepsTheMarkAndTheLineEndsOfASpreadsheet() throws Exception {
    Files.writeString(file, "\uFEFFperson,language,approved,accepted\r\nzorin,fr,Zorine,");

    LedgerWriter.export(file, List.of(entry("ames", "fr", "Ames", "Aymes")));

    assertThat(Files.readString(file))
        .isEqualTo(
            "\uFEFFperson,language,approved,accepted\r\nzorin,fr,Zorine,\r\names,fr,Ames,Aymes\r\n");
  }

  @Test
  void addsAColumnThatItNeeds() throws Exception {
    Files.writeString(file, "person,language,approved,owner\nzorin,fr,Zorine\n");

    LedgerWriter.export(
        file,
        List.of(
            entry("zorin", "fr", "Zorine", "Zorin"),
            new Entry("guild", Kind.ORGANISATION, "fr", "Guilde", List.of(), "")));

    assertThat(file)
        .hasContent(
            """
            person,language,approved,owner,accepted,kind
            zorin,fr,Zorine,,Zorin,
            guild,fr,Guilde,,,organisation
            """);
  }

  @Test
  void knowsThePersonWhomPeopleGaveAnotherNameByTheApprovedForm() throws Exception {
    Files.writeString(file, EDITED);

    Ledger merged =
        LedgerWriter.export(file, List.of(entry("viktor-charanov", "fr", "Viktor Charanov", "VC")));

    assertThat(merged.entries()).hasSize(3);
    assertThat(merged.entry("charanov", "fr").orElseThrow().accepted())
        .containsExactly("Charanoff", "VC");
  }

  @Test
  void acceptsNoFormThatIsApprovedForSomebodyElse() throws Exception {
    Files.writeString(file, EDITED);

    Ledger merged = LedgerWriter.export(file, List.of(entry("zorin", "fr", "Zorine", "Valmont")));

    assertThat(merged.entry("zorin", "fr").orElseThrow().accepted()).isEmpty();
  }

  @Test
  void neverTouchesAFileThatIsNoLedgerAndLeavesNothingBehind() throws Exception {
    Files.writeString(file, "person,language\nzorin,fr\n");

    assertThatThrownBy(() -> LedgerWriter.export(file, List.of(entry("ames", "fr", "Ames"))))
        .isInstanceOf(LedgerException.class)
        .hasMessageStartingWith("names.csv:1: the header has no column 'approved'");
    assertThat(file).hasContent("person,language\nzorin,fr\n");
    LedgerWriter.export(folder.resolve("other.csv"), List.of(entry("ames", "fr", "Ames")));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("names.csv", "other.csv");
    }
  }

  @Test
  void saysThatAFolderIsMissing() {
    assertThatThrownBy(
            () ->
                LedgerWriter.export(
                    folder.resolve("none/names.csv"), List.of(entry("ames", "fr", "Ames"))))
        .isInstanceOf(IOException.class);
  }
}
