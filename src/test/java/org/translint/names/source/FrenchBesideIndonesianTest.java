package org.translint.names.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.translint.finding.NameGroup.Because;
import org.translint.finding.Severity;

/** French translations whose names are held against those of an Indonesian source. */
class FrenchBesideIndonesianTest {

  private static final Page EMPTY = Page.of("id", "fr");

  /** A president whom the translation spells in five ways. */
  private static Page president() {
    return EMPTY
        .with(
            "Presiden Timur Zhelashenko tiba di ibu kota pada hari Senin.",
            "Le président Timour Jelachenko est arrivé dans la capitale lundi.")
        .with(
            "Menurut kantornya, Zhelashenko akan bertemu para petani.",
            "Selon ses services, Jelashenko doit rencontrer des agriculteurs.")
        .with(
            "Zhelashenko berjanji menurunkan harga gandum sebelum musim dingin.",
            "Avant l'hiver, a promis Zhelachenko, le prix du blé baissera.")
        .with(
            "Para pengkritik mengatakan bahwa Zhelashenko sudah terlalu lama berkuasa.",
            "Ses détracteurs estiment que Jelatchenko gouverne depuis trop longtemps.")
        .with(
            "Pada malam hari Zhelashenko berbicara di televisi.",
            "Dans la soirée, Jelachenko a parlé à la télévision.")
        .with(
            "Istri Zhelashenko tidak ikut dalam perjalanan itu.",
            "L'épouse de Jelacenko n'était pas du voyage.");
  }

  @Test
  void fiveSpellingsOfOnePresidentAreOneFaultAndTheSourceSaysWhichIsRightInFrench() {
    Page.Said said = president().read();

    assertThat(said.faults())
        .containsExactly(
            Set.of("Jelachenko", "Jelashenko", "Zhelachenko", "Jelatchenko", "Jelacenko"));
    assertThat(said.groupOf("Jelacenko"))
        .satisfies(
            group -> {
              assertThat(group.preferred()).isEqualTo("Jelachenko");
              assertThat(group.because()).isEqualTo(Because.SOURCE);
              assertThat(group.sourceName()).isEqualTo("Zhelashenko");
              assertThat(group.consistent()).isFalse();
            });
  }

  @Test
  void everySpellingThatIsNotTheRightOneIsAMajorFaultOfItsOwn() {
    assertThat(president().read().outcome().findings())
        .filteredOn(f -> f.check().equals("name-inconsistent"))
        .hasSize(4)
        .allSatisfy(
            f -> {
              assertThat(f.severity()).isEqualTo(Severity.MAJOR);
              assertThat(f.suggestions()).containsExactly("Jelachenko");
            });
  }

  @Test
  void fredericAndFrederiqueAreTwoPeopleWhereTheSourceHasTwo() {
    Page page =
        EMPTY
            .with(
                "Pemilik kedai Frédéric Castagne membuka pintu pada pukul enam.",
                "Le patron du café, Frédéric Castagne, ouvre la porte à six heures.")
            .with(
                "Pelanggan pertamanya adalah perawat Frédérique Lantois.",
                "Sa première cliente est l'infirmière Frédérique Lantois.")
            .with(
                "Frédéric Castagne menyajikan kopi dan roti.",
                "Frédéric Castagne sert le café et le pain.")
            .with(
                "Lalu Frédérique Lantois berangkat ke rumah sakit.",
                "Puis Frédérique Lantois part pour l'hôpital.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void frederiqueIsAMisspeltFredericWhereTheSourceHasOnePerson() {
    Page page =
        EMPTY
            .with(
                "Pemilik kedai Frédéric Castagne membuka pintu pada pukul enam.",
                "Le patron du café, Frédéric Castagne, ouvre la porte à six heures.")
            .with(
                "Frédéric Castagne menyajikan kopi dan roti.",
                "Frédérique Castagne sert le café et le pain.")
            .with(
                "Pada siang hari Frédéric Castagne menutup kedainya.",
                "À midi, Frédéric Castagne ferme son établissement.");

    assertThat(page.read().faults()).containsExactly(Set.of("Frédéric", "Frédérique"));
  }

  @Test
  void aCountryAndItsPeopleAreNotTwoSpellings() {
    Page page =
        EMPTY
            .with(
                "Rusia menutup perbatasannya pada malam hari.",
                "La Russie a fermé sa frontière dans la nuit.")
            .with(
                "Orang Rusia yang tinggal di luar negeri menunggu kabar dari Rusia.",
                "Les Russes de l'étranger attendent des nouvelles de la Russie.")
            .with(
                "Seorang Rusia mengatakan bahwa ia tidak terkejut.",
                "Un Russe a déclaré qu'il n'était pas surpris.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void aPlaceAndItsInhabitantsAreNotTwoSpellingsEvenOfAPlaceThatNobodyKnows() {
    Page page =
        EMPTY
            .with(
                "Pelabuhan Valdoria dibuka kembali setelah badai.",
                "Le port de Valdoria a rouvert après la tempête.")
            .with(
                "Nelayan Valdoria kembali melaut pada pagi hari.",
                "Les pêcheurs ont repris la mer, et les Valdoriens ont applaudi.")
            .with(
                "Wali kota Valdoria memuji kesabaran warganya.",
                "Le maire de Valdoria a loué la patience de ses habitants.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void accentsAloneAreShownButAreNoFault() {
    Page page =
        EMPTY
            .with(
                "Sutradara Hugo Belmérat memulai pengambilan gambar.",
                "Le réalisateur Hugo Belmérat commence le tournage.")
            .with(
                "Menurut Belmérat, hujan tidak mengganggunya.",
                "Selon Belmerat, la pluie ne le dérange pas.")
            .with(
                "Produser memuji Belmérat pada akhir hari.",
                "La productrice a félicité Belmérat à la fin de la journée.");
    Page.Said said = page.read();

    assertThat(said.faults()).isEmpty();
    assertThat(said.neutral()).containsExactly(Set.of("Belmérat", "Belmerat"));
  }

  @Test
  void twoLikeNamesOfTheSourceStayTwoPeople() {
    Page page =
        EMPTY
            .with(
                "Hakim Paul Delormat membuka sidang pada hari Selasa.",
                "Le juge Paul Delormat a ouvert l'audience mardi.")
            .with(
                "Saksi Irma Delornat mengaku melihat mobil itu.",
                "Le témoin, Irma Delornat, affirme avoir vu la voiture.")
            .with(
                "Delormat bertanya apakah lampunya menyala.",
                "Delormat lui a demandé si les phares étaient allumés.")
            .with(
                "Delornat menjawab bahwa ia tidak ingat.",
                "Delornat a répondu qu'elle ne s'en souvenait pas.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void aSlipOfTheSourceThatTheTranslationCarriesOverIsAFault() {
    Page page =
        EMPTY
            .with(
                "Mantan direktur Emilio Lazonya ditangkap di bandara.",
                "L'ancien directeur Emilio Lazonya a été arrêté à l'aéroport.")
            .with(
                "Pengacara Lazonya menolak memberi keterangan.",
                "L'avocat de Lazonya a refusé de répondre.")
            .with(
                "Menurut jaksa, Laznoya menerima dua apartemen.",
                "Selon le parquet, Laznoya a reçu deux appartements.")
            .with(
                "Sidang terhadap Lazonya akan dimulai pada bulan Mei.",
                "Le procès de Lazonya commencera en mai.");

    assertThat(page.read().faults()).containsExactly(Set.of("Lazonya", "Laznoya"));
  }

  @Test
  void aSurnameTranslatedAsAWordBesideTheSameGivenNameIsAFault() {
    Page page =
        EMPTY
            .with(
                "Juru bicara Dmitri Pomelov berbicara kepada wartawan.",
                "Le porte-parole Dmitri Pomelov a parlé aux journalistes.")
            .with(
                "Pertanyaan tentang gas dijawab oleh Pomelov dengan singkat.",
                "À une question sur le gaz, Pomelov a répondu brièvement.")
            .with(
                "Dmitri Pomelov menambahkan bahwa kesepakatan sudah dekat.",
                "Dmitri Pomelo a ajouté qu'un accord était proche.");

    assertThat(page.read().faults()).containsExactly(Set.of("Pomelov", "Pomelo"));
  }

  @Test
  void aSurnameThatBecameAnotherWordAltogetherIsAFaultToo() {
    Page page =
        EMPTY
            .with(
                "Juru bicara Dmitri Berezkin berbicara kepada wartawan.",
                "Le porte-parole Dmitri Berezkin a parlé aux journalistes.")
            .with(
                "Pertanyaan tentang gas dijawab oleh Berezkin dengan singkat.",
                "À une question sur le gaz, Berezkin a répondu brièvement.")
            .with(
                "Dmitri Berezkin menambahkan bahwa kesepakatan sudah dekat.",
                "Dmitri Bouleau a ajouté qu'un accord était proche.");

    assertThat(page.read().outcome().findings())
        .filteredOn(f -> f.severity() == Severity.MAJOR && f.check().startsWith("name-"))
        .singleElement()
        .satisfies(f -> assertThat(f.suggestions()).containsExactly("Berezkin"));
  }

  @Test
  void anOrdinaryWordThatIsLikeANameIsNoSpellingOfIt() {
    Page page =
        EMPTY
            .with(
                "Penulis Anna Marchane menandatangani bukunya di pasar.",
                "L'autrice Anna Marchane a signé son livre sur le marché.")
            .with("Marchane tinggal di dekat pelabuhan.", "Marchane habite près du port.")
            .with(
                "Pedagang di pasar mengenal Marchane sejak lama.",
                "Marchands et clients connaissent Marchane depuis longtemps.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void aFormThatIsHardlyLikeTheNameIsAFaultWhereTheSentenceOfTheSourceHasNoOther() {
    Page page =
        EMPTY
            .with(
                "Presiden Timur Zhelashenko tiba di ibu kota pada hari Senin.",
                "Le président Timour Jelachenko est arrivé dans la capitale lundi.")
            .with(
                "Menurut kantornya, Zhelashenko akan bertemu para petani.",
                "Selon ses services, Jelachenko doit rencontrer des agriculteurs.")
            .with(
                "Dalam pidatonya Zhelashenko berjanji menurunkan harga.",
                "Dans son discours, Jelashnikov a promis de baisser les prix.")
            .with(
                "Pada malam hari Zhelashenko berbicara di televisi.",
                "Dans la soirée, Jelachenko a parlé à la télévision.");

    assertThat(page.read().faults()).containsExactly(Set.of("Jelachenko", "Jelashnikov"));
  }

  @Test
  void whatFrenchElidesBeforeANameIsNoPartOfIt() {
    Page page =
        EMPTY
            .with(
                "Menteri Louise Orvelane membuka pameran itu.",
                "La ministre Louise Orvelane a inauguré l'exposition.")
            .with(
                "Pidato Orvelane berlangsung satu jam.", "Le discours d'Orvelane a duré une heure.")
            .with(
                "Para tamu mendengarkan Orvelane dengan sabar.",
                "Les invités ont écouté Orvelane avec patience.");

    assertThat(page.read().faults()).isEmpty();
    assertThat(page.read().neutral()).isEmpty();
  }

  @Test
  void aParagraphThatTheTranslationLeavesOutDoesNotHideAFaultAfterIt() {
    Page page =
        EMPTY
            .with(
                "Hakim Paul Delormat membuka sidang pada hari Selasa.",
                "Le juge Paul Delormat a ouvert l'audience mardi.")
            .with("Para wartawan menunggu di luar gedung sejak pagi buta.", "")
            .with(
                "Delormat bertanya apakah lampu mobil itu menyala.",
                "Delormat a demandé si les phares de la voiture étaient allumés.")
            .with(
                "Saksi pertama menjawab Delormat dengan ragu.",
                "Le premier témoin a répondu à Delornat avec hésitation.")
            .with(
                "Delormat menutup sidang pada pukul lima.",
                "Delormat a levé l'audience à cinq heures.");

    assertThat(page.read().faults()).containsExactly(Set.of("Delormat", "Delornat"));
  }

  @Test
  void aNameThatIsSpeltAlwaysTheSameIsNoFault() {
    Page page =
        EMPTY
            .with(
                "Gubernur Sutanto Wirahadi mengunjungi sekolah itu.",
                "Le gouverneur Sutanto Wirahadi a visité l'école.")
            .with("Wirahadi berbicara dengan para guru.", "Wirahadi a parlé avec les enseignants.")
            .with("Anak-anak bernyanyi untuk Wirahadi.", "Les enfants ont chanté pour Wirahadi.");

    assertThat(page.read().faults()).isEmpty();
  }
}
