package org.translint.names.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Chinese translations whose names are found by those of an Indonesian source. */
class ChineseBesideIndonesianTest {

  private static final Page EMPTY = Page.of("id", "zh");

  @Test
  void aLastCharacterThatIsLostIsAFault() {
    Page page =
        EMPTY
            .with("Menteri Robert Brendel tiba di Beijing.", "部长罗伯特·布伦德尔抵达北京。")
            .with("Brendel bertemu para pengusaha.", "布伦德尔会见了企业家。")
            .with("Menurut Brendel, pembicaraan berjalan baik.", "据布伦德说，会谈进展顺利。")
            .with("Besok Brendel pulang.", "明天布伦德尔将回国。");

    assertThat(page.read().faults()).containsExactly(Set.of("布伦德尔", "布伦德"));
  }

  @Test
  void theSameSoundsInOtherCharactersAreAFault() {
    Page page =
        EMPTY
            .with("Pelatih Carlos Verland puas dengan timnya.", "教练卡洛斯·韦兰德对球队感到满意。")
            .with("Verland memuji para pemain muda.", "韦兰德称赞了年轻球员。")
            .with("Besok Verland mengumumkan susunan tim.", "明天维兰德将公布阵容。")
            .with("Verland akan tinggal dua tahun lagi.", "韦兰德还将留任两年。");

    assertThat(page.read().faults()).containsExactly(Set.of("韦兰德", "维兰德"));
  }

  @Test
  void aWordForACoupleAfterANameIsNoPartOfIt() {
    Page page =
        EMPTY
            .with("Pelatih Carlos Verland puas dengan timnya.", "教练卡洛斯·韦兰德对球队感到满意。")
            .with("Pasangan Verland tinggal di dekat stadion.", "韦兰德夫妇住在体育场附近。")
            .with("Verland memuji para pemain muda.", "韦兰德称赞了年轻球员。");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void aTraditionalCharacterInSimplifiedTextIsAnotherSpellingOfOneName() {
    Page page =
        EMPTY
            .with("Pelatih Carlos Verland puas dengan timnya.", "教练卡洛斯·韦兰德对球队感到满意。")
            .with("Verland memuji para pemain muda.", "韦兰德称赞了年轻球员。")
            .with("Besok Verland mengumumkan susunan tim.", "明天韋兰德将公布阵容。");

    assertThat(page.read().outcome().names())
        .anySatisfy(
            n ->
                assertThat(n.variants())
                    .extracting(v -> v.text())
                    .containsExactlyInAnyOrder("韦兰德", "韋兰德"));
  }

  @Test
  void aSurnameAfterTheDotIsComparedByItself() {
    Page page =
        EMPTY
            .with("Pelatih Carlos Verland puas dengan timnya.", "教练卡洛斯·韦兰德对球队感到满意。")
            .with("Carlos Verland memuji para pemain muda.", "卡洛斯·维兰德称赞了年轻球员。")
            .with("Carlos Verland akan tinggal dua tahun lagi.", "卡洛斯·韦兰德还将留任两年。");

    assertThat(page.read().faults()).containsExactly(Set.of("韦兰德", "维兰德"));
  }

  @Test
  void twoPeopleWithOneSurnameHaveTwoGivenNames() {
    Page page =
        EMPTY
            .with("Pelatih Carlos Verland puas dengan timnya.", "教练卡洛斯·韦兰德对球队感到满意。")
            .with("Istrinya Carla Verland menonton dari tribun.", "他的妻子卡拉·韦兰德在看台上观看比赛。")
            .with("Carlos Verland akan tinggal dua tahun lagi.", "卡洛斯·韦兰德还将留任两年。")
            .with("Carla Verland mencari rumah.", "卡拉·韦兰德正在找房子。");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void aGivenNameInOtherCharactersBesideTheSameSurnameIsAFault() {
    Page page =
        EMPTY
            .with("Pelatih Carlos Verland puas dengan timnya.", "教练卡洛斯·韦兰德对球队感到满意。")
            .with("Carlos Verland memuji para pemain muda.", "卡罗斯·韦兰德称赞了年轻球员。")
            .with("Carlos Verland akan tinggal dua tahun lagi.", "卡洛斯·韦兰德还将留任两年。");

    assertThat(page.read().faults()).containsExactly(Set.of("卡洛斯", "卡罗斯"));
  }

  @Test
  void aNameThatIsKeptInLatinLettersIsNoOtherSpelling() {
    Page page =
        EMPTY
            .with("Pelatih Carlos Verland puas dengan timnya.", "教练卡洛斯·韦兰德（Carlos Verland）感到满意。")
            .with("Verland memuji para pemain muda.", "韦兰德称赞了年轻球员。")
            .with("Besok Verland mengumumkan susunan tim.", "明天韦兰德将公布阵容。");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void twoLikeNamesOfTheSourceStayTwoPeople() {
    Page page =
        EMPTY
            .with("Hakim Peter Morland membuka sidang.", "法官彼得·莫兰德开庭。")
            .with("Saksi Anna Norland melihat mobil itu.", "证人安娜·诺兰德看见了那辆车。")
            .with("Morland bertanya tentang lampunya.", "莫兰德询问了车灯的情况。")
            .with("Norland tidak ingat.", "诺兰德不记得了。");

    assertThat(page.read().faults()).isEmpty();
  }
}
