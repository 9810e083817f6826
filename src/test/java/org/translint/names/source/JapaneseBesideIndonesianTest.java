package org.translint.names.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Japanese translations whose katakana is held against the names of an Indonesian source. */
class JapaneseBesideIndonesianTest {

  private static final Page EMPTY = Page.of("id", "ja");

  @Test
  void twoEndingsOfOneKatakanaNameAreAFault() {
    Page page =
        EMPTY
            .with("Hakim Brent Kavanor menolak tuduhan itu.", "ブレント・カバノー判事は疑惑を否定した。")
            .with("Kavanor akan bersaksi pada hari Kamis.", "カバノー氏は木曜日に証言する。")
            .with("Senat memanggil Kavanor pekan ini.", "上院は今週カバナー氏を呼び出した。")
            .with("Keluarga Kavanor tidak berkomentar.", "カバノー氏の家族はコメントしていない。");

    assertThat(page.read().faults()).containsExactly(Set.of("カバノー", "カバナー"));
  }

  @Test
  void aShortNameIsNotFoundInsideALongerWord() {
    Page page =
        EMPTY
            .with("Perdana Menteri Lydia Mey membuka acara utama.", "リディア・メイ首相がメインイベントを開会した。")
            .with("Acara utama itu dihadiri Mey dan tamunya.", "メインイベントにはメイ首相と来賓が出席した。")
            .with("Setelah itu Mey pulang.", "その後、メイ首相は帰宅した。");
    Page.Said said = page.read();

    assertThat(said.faults()).isEmpty();
    assertThat(said.spellings()).doesNotContain("メイン", "メインイベント");
  }

  @Test
  void aCompoundWithAPlaceIsNoSpellingOfIt() {
    Page page =
        EMPTY
            .with("Pertandingan di Borvana dimulai pada pukul tiga.", "ボルバナでの試合は三時に始まった。")
            .with("Tim Borvana mencetak dua gol.", "ボルバナチームは二点を取った。")
            .with("Penonton di Borvana bersorak.", "ボルバナの観客は歓声を上げた。");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void theWordThatANameIsMadeOfIsNoSpellingOfIt() {
    Page page =
        EMPTY
            .with("Laba Samudra Energi naik tahun ini.", "サムドラ・エネルギの利益は今年増えた。")
            .with("Direktur Samudra Energi berterima kasih.", "サムドラ・エネルギの社長は感謝した。")
            .with("Sisanya untuk energi terbarukan.", "残りは再生可能エネルギーに充てる。");

    assertThat(page.read().faults()).isEmpty();
    assertThat(
            page.with("Samudra Energi berdiri pada 1990.", "サムドラ・エネルギーは1990年に設立された。")
                .read()
                .faults())
        .containsExactly(Set.of("エネルギ", "エネルギー"));
  }

  @Test
  void vuAndBuForOneSoundAreAFault() {
    Page page =
        EMPTY
            .with("Pelatih Igor Volgarin datang ke Tokyo.", "イゴール・ヴォルガリン監督が東京に来た。")
            .with("Volgarin memuji para pemain muda.", "ヴォルガリン監督は若い選手をほめた。")
            .with("Besok Volgarin memilih timnya.", "明日、ボルガリン監督はチームを選ぶ。");

    assertThat(page.read().outcome().names())
        .anySatisfy(
            n ->
                assertThat(n.variants())
                    .extracting(v -> v.text())
                    .containsExactlyInAnyOrder("ヴォルガリン", "ボルガリン"));
  }

  @Test
  void aLongVowelThatIsLostIsTheSameName() {
    Page page =
        EMPTY
            .with("Penyanyi Petra Solman tampil di Osaka.", "歌手のペトラ・ソールマンが大阪で公演した。")
            .with("Solman menyanyikan lagu lama.", "ソールマンは古い歌を歌った。")
            .with("Lagu baru Solman terbit pada bulan Juni.", "ソルマンの新曲は六月に出る。");

    assertThat(page.read().outcome().names())
        .anySatisfy(
            n ->
                assertThat(n.variants())
                    .extracting(v -> v.text())
                    .containsExactlyInAnyOrder("ソールマン", "ソルマン"));
  }

  @Test
  void twoLikeNamesOfTheSourceStayTwoPeople() {
    Page page =
        EMPTY
            .with("Hakim Karla Marten membuka sidang.", "カーラ・マーテン判事が審理を始めた。")
            .with("Pengacara Leo Martin berdiri.", "レオ・マーティン弁護士が立ち上がった。")
            .with("Marten bertanya tentang mobil itu.", "マーテン判事は車について尋ねた。")
            .with("Martin menjawab dengan tenang.", "マーティン弁護士は静かに答えた。");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void aPlainJapaneseWordThatIsLikeANameIsNoSpellingOfIt() {
    Page page =
        EMPTY
            .with("Penulis Nora Telvio menonton televisi.", "作家のノラ・テルビオはテレビを見ていた。")
            .with("Telvio tidak suka televisi.", "テルビオはテレビが好きではない。")
            .with("Buku Telvio terbit di Jepang.", "テルビオの本は日本で出版された。");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void aHiraganaLetterThatLooksLikeKatakanaIsAnotherSpelling() {
    Page page =
        EMPTY
            .with("Menteri Luis Cabezar tiba di Kobe.", "ルイス・カベサル大臣が神戸に着いた。")
            .with("Cabezar bertemu wali kota.", "カべサル大臣は市長に会った。")
            .with("Cabezar lalu makan malam.", "カベサル大臣は夕食をとった。");

    assertThat(page.read().outcome().names())
        .anySatisfy(
            n ->
                assertThat(n.variants())
                    .extracting(v -> v.text())
                    .containsExactlyInAnyOrder("カベサル", "カべサル"));
  }

  @Test
  void theMarkBetweenTheNamesIsNoPartOfThem() {
    Page page =
        EMPTY
            .with("Menteri Simon Dorval tiba di Kyoto.", "シモン・ドルバル大臣が京都に着いた。")
            .with("Simon Dorval bertemu wali kota.", "シモン＝ドルバル大臣は市長に会った。")
            .with("Simon Dorval lalu makan malam.", "シモン・ドルバル大臣は夕食をとった。");

    assertThat(page.read().faults()).isEmpty();
  }
}
