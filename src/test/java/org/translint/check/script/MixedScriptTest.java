package org.translint.check.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.check.MarkedText;
import org.translint.finding.Finding;
import org.translint.finding.Fix.Applicability;

class MixedScriptTest {

  private final MixedScript check = new MixedScript();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 市长说，这座桥将于下个月开通，市民们都[[會]]来参加仪式。",
        "zh | 市长说，这座桥将于下个月开通，[[時間]]定在周一，市民们对这个决定热烈欢迎。",
        "zh | 市長說，這座橋將於下個月開通，市民[[们]]都會參加儀式。",
        "zh | 市长说，这座桥将于下个月开通，当地的[[気]]氛很热闹。",
        "ja | 市は新しいス[[夕]]ジアムとホ[[一]]ルを作る。",
        "ja | [[二]]ュースによると、[[力]]ナダの船が着いた。",
        "ja | ツア[[一]]は来週始まり、費用はゼ[[口]]となる。",
        "ja | スコッ[[卜]]ランドの[[卜]]ラックが届いた。",
        "ja | 市の人[[ロ]]は減り、[[エ]]場も閉じた。統[[ー]]された計画がある。",
        "ja | 港[[ヘ]]行く人はす[[ベ]]て地図を持つ。",
        "ja | [[へ]]リコプターと[[べ]]トナムの船。",
        "ja | 市は[[对]]策を発表した。",
        "en | The [[mаyor]] opened the bridge.",
        "en | The mayor sold [[а]] bridge.",
        "fr | Le maire de [[Рaris]] a ouvert le pont.",
        "ru | Мэр открыл [[мocт]] вчера."
      })
  void findsTheCharacterThatDoesNotBelong(String language, String marked) {
    assertThat(MarkedText.lint(check, language, marked)).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 皇后说，这里的面粉们都是从东边运来的，对后面的干部来说还行。",
        "zh | 他们说，这场展览叫《觀書有感》，从东边来的观众们对这个题目很好奇。",
        "zh | 這裡的麵粉們都是從東邊運來的，對後面的幹部來說還行，皇后也說。",
        "ja | ツアー一つ、チーム一丸、データ二件、ブランド力アップ、ヨーロッパ八カ国。",
        "ja | 日ロ、米ロ、ロ大統領、ハ長調、三ッ星、一キロ、千メートル、口コミサイト。",
        "ja | 人口ロボットの入口ビル、ソウルへミサイル、東京へロシアから、食べトマト。",
        "en | The agency ТАСС in Киев said 30 μm.",
        "fr | L’accord du CDU et l’indice α sont signés « Олена »."
      })
  void leavesAloneWhatIsRight(String language, String text) {
    assertThat(MarkedText.findings(check, language, text)).isEmpty();
  }

  @Test
  void aTextThatIsTrulyMixedHasNoHabit() {
    String text = "市长說这座桥將开通，市民們对这個決定很满意，記者从东边來。";
    assertThat(MarkedText.findings(check, "zh", text)).isEmpty();
  }

  @Test
  void theFixIsSafeWhereOneCharacterCanBeMeant() {
    List<Finding> one = MarkedText.findings(check, "zh", "他们说这座桥从东边开通，會很热闹。");
    assertThat(one)
        .singleElement()
        .satisfies(f -> assertThat(f.suggestions()).isEqualTo(List.of("会")));
    assertThat(one.get(0).fixes().get(0).applicability()).isEqualTo(Applicability.SAFE);

    List<Finding> two = MarkedText.findings(check, "zh", "他們說這座橋從東邊開通，將會觀眾對這個計畫很滿意，很热鬧，也发展。");
    assertThat(two).hasSize(2);
    assertThat(two.get(1).suggestions()).containsExactly("發", "髮");
    assertThat(two.get(1).fixes().get(0).applicability()).isEqualTo(Applicability.UNSAFE);
  }
}
