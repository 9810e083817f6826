package org.translint.terms;

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
import org.translint.terms.Term.Status;

class TbxReaderTest {

  private static final String DCA =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
        <tbxHeader><fileDesc><sourceDesc><p>Of the desk</p></sourceDesc></fileDesc></tbxHeader>
        <text><body>
          <conceptEntry id="c1">
            <descrip type="subjectField">economy</descrip>
            <langSec xml:lang="id"><termSec><term>bank sentral</term></termSec></langSec>
            <langSec xml:lang="fr">
              <termSec>
                <term>institut d’<hi>émission</hi></term>
                <termNote type="partOfSpeech">noun</termNote>
                <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
              </termSec>
              <termSec>
                <term>banque
                  centrale</term>
                <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
              </termSec>
              <termSec>
                <term>banque-mère</term>
                <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
              </termSec>
              <termSec>
                <term>banque d’État</term>
                <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
              </termSec>
            </langSec>
          </conceptEntry>
        </body></text>
      </tbx>
      """;

  private static final String DCT =
      """
      <tbx style="dct" type="TBX-Min" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
          xmlns:min="http://www.tbxinfo.net/ns/min">
        <text><body>
          <conceptEntry id="c1">
            <langSec xml:lang="ar">
              <termSec>
                <term>بنك مركزي</term>
                <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>
              </termSec>
              <termSec>
                <term>مصرف مركزي</term>
                <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus>
              </termSec>
            </langSec>
          </conceptEntry>
        </body></text>
      </tbx>
      """;

  private static final String MARTIF =
      """
      <?xml version="1.0"?>
      <!DOCTYPE martif SYSTEM "file:///nowhere/TBXcoreStructV02.dtd">
      <martif type="TBX" xml:lang="en">
        <text><body>
          <termEntry id="e7">
            <langSet xml:lang="en_US"><tig><term>ceasefire</term></tig></langSet>
            <langSet lang="fr">
              <ntig><termGrp><term>cessez-le-feu</term></termGrp></ntig>
              <ntig><termGrp>
                <term>trêve</term>
                <termNote type="normativeAuthorization">deprecatedTerm</termNote>
              </termGrp></ntig>
            </langSet>
          </termEntry>
        </body></text>
      </martif>
      """;

  @TempDir Path folder;

  private static Glossary read(String text) throws GlossaryException {
    return GlossaryReader.parse(text, "terms.tbx");
  }

  @Test
  void readsTbxBasicWithItsCategoriesAsAttributes() throws GlossaryException {
    assertThat(read("\uFEFF" + DCA).concepts())
        .containsExactly(
            new Concept(
                "c1",
                java.util.List.of(
                    new Term("bank sentral", "id", Status.APPROVED),
                    new Term("institut d’émission", "fr", Status.ACCEPTED),
                    new Term("banque centrale", "fr", Status.APPROVED),
                    new Term("banque-mère", "fr", Status.FORBIDDEN),
                    new Term("banque d’État", "fr", Status.FORBIDDEN))));
  }

  @Test
  void readsCategoriesThatAreElements() throws GlossaryException {
    assertThat(read(DCT).concepts().get(0).terms())
        .containsExactly(
            new Term("بنك مركزي", "ar", Status.FORBIDDEN),
            new Term("مصرف مركزي", "ar", Status.APPROVED));
  }

  @Test
  void readsOldFilesWithoutOpeningTheirDocumentType() throws GlossaryException {
    Concept concept = read(MARTIF).concepts().get(0);

    assertThat(concept.id()).isEqualTo("e7");
    assertThat(concept.terms())
        .containsExactly(
            new Term("ceasefire", "en-US", Status.APPROVED),
            new Term("cessez-le-feu", "fr", Status.APPROVED),
            new Term("trêve", "fr", Status.FORBIDDEN));
  }

  @Test
  void readsUtf16() throws Exception {
    Path file = folder.resolve("terms.tbx");
    Files.write(file, DCT.getBytes(StandardCharsets.UTF_16));

    assertThat(GlossaryReader.read(file, "terms.tbx").concepts()).hasSize(1);
  }

  @Test
  void neverOpensAnEntity() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "what nobody may read");
    String text =
        MARTIF
            .replace(
                "SYSTEM \"file:///nowhere/TBXcoreStructV02.dtd\"",
                "[<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]")
            .replace("ceasefire", "&x;");

    try {
      assertThat(read(text).concepts().toString()).doesNotContain("nobody");
    } catch (GlossaryException e) {
      assertThat(e.sentence()).doesNotContain("nobody");
    }
  }

  @Test
  void doesNotUnfoldABombOfEntities() {
    String bomb =
        "<!DOCTYPE martif [<!ENTITY a \"lollollollol\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
            + "<martif><text><body><termEntry><langSet lang='fr'><tig><term>&c;</term></tig>"
            + "</langSet></termEntry></body></text></martif>";

    try {
      assertThat(read(bomb).concepts().toString()).doesNotContain("lollol");
    } catch (GlossaryException e) {
      assertThat(e.sentence()).startsWith("terms.tbx:1: ");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <html>@</html>                | 1: this is XML, but not TBX: it begins with <html>.
          <tbx>@<text>@</tbx>           | 3: from here on this is not XML; export the glossary as TBX
          <tbx>@@<langSec xml:lang='xx'/></tbx> | 3: there is no language 'xx'
          <tbx>@<langSec/></tbx>        | 2: there is no language
          <                             | 1: from here on this is not XML
          """)
  void saysWhatIsWrongAndInWhichLine(String text, String sentence) {
    assertThatThrownBy(() -> read(text.replace('@', '\n')))
        .isInstanceOf(GlossaryException.class)
        .hasMessageStartingWith("terms.tbx:" + sentence)
        .hasMessageNotContaining("\n");
  }

  @Test
  void refusesWhatIsTooLongForATerm() {
    assertThatThrownBy(() -> read(DCT.replace("بنك مركزي", "ب".repeat(501))))
        .hasMessageContaining("a term of more than 500 characters");
  }
}
