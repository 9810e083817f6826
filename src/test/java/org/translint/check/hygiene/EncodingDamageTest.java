package org.translint.check.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.check.MarkedText;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.Severity;

class EncodingDamageTest {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String LETTERS = "éèêëàâçîïôùûœÉÀÇ’«»—–…€";

  private final EncodingDamage check = new EncodingDamage();

  private List<Finding> findings(String language, String text) {
    return MarkedText.findings(check, language, text);
  }

  private void assertMarks(String language, String marked) {
    assertThat(MarkedText.lint(check, language, marked)).isEqualTo(marked);
  }

  /** The text as it is when its UTF-8 is read as windows-1252, with C1 controls for the gaps. */
  private static String misread(String text) {
    StringBuilder read = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String c = new String(new byte[] {b}, WESTERN);
      read.append(c.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : c);
    }
    return read.toString();
  }

  @Test
  void whatWasMisreadIsReadAgain() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      StringBuilder word = new StringBuilder("ma");
      for (int k = 0; k < 1 + random.nextInt(4); k++) {
        word.append(LETTERS.charAt(random.nextInt(LETTERS.length()))).append('t');
      }
      String text = "Le " + misread(word.toString()) + " du port.";
      Fix fix = findings("fr", text).get(0).fixes().get(0);
      String repaired =
          text.substring(0, fix.span().start())
              + fix.replacement()
              + text.substring(fix.span().end());
      assertThat(fix.applicability()).as("seed %d", seed).isEqualTo(Applicability.SAFE);
      boolean isOnePlace = findings("fr", text).get(0).related().isEmpty();
      if (isOnePlace) {
        assertThat(repaired).as("seed %d", seed).isEqualTo("Le " + word + " du port.");
        assertThat(findings("fr", repaired)).as("seed %d", seed).isEmpty();
      }
    }
  }

  @Test
  void whatWasMisreadSeveralTimesIsReadAsOften() {
    assertThat(findings("fr", "Le " + misread(misread("président")) + " parle."))
        .singleElement()
        .satisfies(finding -> assertThat(finding.suggestions()).containsExactly("président"));
  }

  @ParameterizedTest
  @CsvSource({
    "ar, windows-1256, العمدة دمرت",
    "ru, windows-1251, городские власти",
    "zh, GBK, 市长周一上午",
    "ja, windows-31j, 市長は答えた",
  })
  void olderEncodingsAreKnown(String language, String charset, String text) {
    StringBuilder read = new StringBuilder();
    for (byte b : text.getBytes(Charset.forName(charset))) {
      read.append((char) (b & 0xFF));
    }
    assertThat(findings(language, "2024: " + read + " (2)."))
        .anySatisfy(f -> assertThat(f.suggestions()).containsExactly(text))
        .allSatisfy(
            f -> assertThat(f.fixes().get(0).applicability()).isEqualTo(Applicability.UNSAFE));
  }

  @ParameterizedTest
  @CsvSource({"ar, windows-1256, العمدة دمر", "zh, GBK, 渔民在港口求助"})
  void unicodeInOlderEncodingsIsKnown(String language, String charset, String text) {
    String read = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
    assertThat(findings(language, text)).isEmpty();
    assertThat(findings(language, text + " " + read))
        .extracting(Finding::message)
        .anyMatch(message -> message.contains("read in another"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "« BEAUTÉ», “DÉJÀ…”, “OÙ”, « À», 20 °C, 50 € et 3 £.",
        "L’Élysée, Œuilly, naïve, Ångström, Ñandú, Þingvellir.",
        "Was?! What??? Vraiment?",
        "Smith & Sons, AT&T; R&D; a < b > c, 2 ** 3, ****, C:\\new\\users.",
        "https://exemple.fr/?q=%C3%A9t%C3%A9 et rédaction=20@exemple.fr",
      })
  void whatOnlyLooksDamagedIsLeftAlone(String text) {
    assertThat(findings("fr", text)).isEmpty();
  }

  @Test
  void lettersThatWereLostAreFound() {
    assertMarks("fr", "Le [[pr\uFFFDsident]] parle.");
    assertMarks("fr", "Le [[pr?sident]] parle.");
    assertMarks("fr", "Une banque [[d?Europe]] ferme.");
    assertMarks("en", "The sign says [[???? ??????]] in Greek.");
    assertMarks("en", "Why?because nobody knows.");
  }

  @Test
  void charactersThatNobodySeesAreNeutralAndTakenOut() {
    List<Finding> findings = findings("fr", "Voilà\u200B, dit-\u2060il, \uFEFFet part.");
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.NEUTRAL);
    assertThat(findings.get(0).related()).hasSize(2);
    assertThat(findings.get(0).message()).contains("U+200B zero width space");
    assertThat(findings.get(0).fixes().get(0).replacement()).isEmpty();
  }

  @Test
  void insideAWordTheyBreakIt() {
    List<Finding> findings = findings("fr", "Le pré\u200Bsi\u200Bdent parle.");
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).severity()).isEqualTo(Severity.MINOR);
    assertThat(findings.get(0).suggestions()).containsExactly("président");
  }

  @Test
  void invisibleCharactersThatScriptsNeedStay() {
    assertThat(findings("fa", "می\u200Cخواهم بروم")).isEmpty();
    assertThat(findings("hi", "क्\u200Dष है")).isEmpty();
    assertThat(findings("ar", "قال \u200FÉlysée\u200E \u202BABC\u202C.")).isEmpty();
    assertThat(findings("th", "ไทย\u200Bแลนด์")).isEmpty();
    assertThat(findings("en", "A 👩\u200D🚀 and 🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F."))
        .isEmpty();
  }

  @Test
  void markupAndEscapesAreFoundAndReadWhereTheyAreClear() {
    assertMarks("en", "Smith [[&amp;]] Sons.");
    assertMarks("en", "Now [[**bold**]] stays.");
    assertMarks("en", "The end.[[<br/>]] He left.");
    assertThat(findings("fr", "un caf\\u00e9").get(0).suggestions()).containsExactly("café");
    assertThat(findings("fr", "caf%C3%A9 noir").get(0).suggestions()).containsExactly("café");
    assertThat(findings("fr", "&amp;eacute;t").get(0).suggestions()).containsExactly("é");
  }

  @Test
  void anArticleHasOneFindingForEachKind() {
    String text = ("Le " + misread("président") + " &amp; ses amis. ").repeat(40);
    List<Finding> findings = findings("fr", text);
    assertThat(findings).hasSize(2);
    assertThat(findings.get(0).related()).hasSize(39);
    assertThat(findings.get(0).message()).contains("39 more places");
  }

  @Test
  void controlCharactersThatWereMarksBecomeMarks() {
    assertThat(findings("fr", "l\u0092été").get(0).suggestions()).containsExactly("’");
    assertThat(findings("fr", "bip\u0007 bip").get(0).suggestions()).containsExactly("");
  }
}
