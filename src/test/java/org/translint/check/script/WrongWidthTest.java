package org.translint.check.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.check.MarkedText;
import org.translint.finding.Finding;
import org.translint.finding.Severity;

class WrongWidthTest {

  private final WrongWidth check = new WrongWidth();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 市长说，桥将开通，走路，骑车，坐船，开车，行人，游客，大家[[,]]都高兴。",
        "ja | 市は[[ﾎｰﾙ]]とスタジアムを作る。",
        "ja | 費用は[[２5]]億円だ。",
        "en | The [[ｍａｙｏｒ]] came."
      })
  void findsAndMendsASlip(String language, String marked) {
    assertThat(MarkedText.lint(check, language, marked)).isEqualTo(marked);
    String text = marked.replace("[[", "").replace("]]", "");
    Finding finding = MarkedText.findings(check, language, text).get(0);
    assertThat(finding.severity()).isEqualTo(Severity.MINOR);
    String mended =
        text.substring(0, finding.span().start())
            + finding.suggestions().get(0)
            + text.substring(finding.span().end());
    assertThat(MarkedText.findings(check, language, mended)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 市长在3:30说，费用为1,250万元，见www.example.com。",
        "ja | ３つの岸壁と12のクレーン、A4とＡ4、ＮＨＫの5.5億円。",
        "ja | 市長は...と言った。",
        "en | Prices rose by 12.5 percent."
      })
  void leavesAloneWhatIsRight(String language, String text) {
    assertThat(MarkedText.findings(check, language, text)).isEmpty();
  }

  @Test
  void aHabitIsOneNeutralFindingWithItsPlaces() {
    String text = "市长说,桥将开通,市民可以过桥,也可以骑车,大家都高兴。";
    assertThat(MarkedText.findings(check, "zh", text))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.NEUTRAL);
              assertThat(finding.related()).hasSize(3);
              assertThat(finding.message()).contains("4 marks");
            });
  }
}
