package org.translint.names.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Arabic translations whose names are found by those of an Indonesian source. */
class ArabicBesideIndonesianTest {

  private static final Page EMPTY = Page.of("id", "ar");

  @Test
  void twoSpellingsOfOneSurnameAreAFault() {
    Page page =
        EMPTY
            .with(
                "Menteri Robert Branderson tiba di Kairo.",
                "وصل الوزير روبرت براندرسون إلى القاهرة.")
            .with("Branderson bertemu para pengusaha.", "التقى براندرسون رجال الأعمال.")
            .with(
                "Menurut Branderson, pembicaraan berjalan baik.",
                "قال برانديرسون إن المحادثات تسير جيدا.")
            .with("Besok Branderson pulang.", "غدا يعود براندرسون إلى بلاده.");

    assertThat(page.read().faults()).containsExactly(Set.of("براندرسون", "برانديرسون"));
  }

  @Test
  void whatIsWrittenTogetherWithANameIsNoPartOfIt() {
    Page page =
        EMPTY
            .with(
                "Menteri Robert Branderson tiba di Kairo.",
                "وصل الوزير روبرت براندرسون إلى القاهرة.")
            .with("Branderson dan wakilnya makan siang.", "وبراندرسون ونائبه تناولا الغداء.")
            .with("Para pengusaha menyambut Branderson.", "رحب رجال الأعمال ببراندرسون.")
            .with("Lalu Branderson pulang.", "فبراندرسون عاد بعد ذلك إلى بلاده.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void aPlaceWithAndWithoutItsArticleIsOneSpelling() {
    Page page =
        EMPTY
            .with("Pelabuhan Valdora dibuka kembali.", "أعيد فتح ميناء فالدورا.")
            .with("Nelayan di Valdora kembali melaut.", "عاد الصيادون في الفالدورا إلى البحر.")
            .with("Wali kota Valdora memuji warganya.", "أشاد عمدة فالدورا بالسكان.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void aHamzaThatIsLeftOutIsNoFault() {
    Page page =
        EMPTY
            .with("Penulis Olga Anderfeld tiba di Tunis.", "وصلت الكاتبة أولغا أندرفيلد إلى تونس.")
            .with("Anderfeld membaca bukunya.", "قرأت اندرفيلد من كتابها.")
            .with("Besok Anderfeld pulang.", "غدا تعود أندرفيلد إلى بلادها.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void taMarbutaAndHaAtTheEndAreNoFault() {
    Page page =
        EMPTY
            .with("Dokter Samirana Haddar membuka klinik.", "افتتحت الطبيبة سميرانة حدار عيادة.")
            .with("Samirana Haddar bekerja setiap hari.", "تعمل سميرانه حدار كل يوم.")
            .with("Para pasien menyukai Samirana Haddar.", "يحب المرضى سميرانة حدار.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void alifMaqsuraAndYaAtTheEndAreNoFault() {
    Page page =
        EMPTY
            .with("Guru Mortada Halabi membuka sekolah.", "افتتح المعلم مرتضى حلبي مدرسة.")
            .with("Mortada Halabi mengajar setiap hari.", "يدرس مرتضي حلبي كل يوم.")
            .with("Para murid menyukai Mortada Halabi.", "يحب التلاميذ مرتضى حلبي.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void aCountryAndItsAdjectiveAreNotTwoSpellings() {
    Page page =
        EMPTY
            .with("Meksiko menutup perbatasannya.", "أغلقت المكسيك حدودها.")
            .with("Presiden Meksiko berbicara di televisi.", "تحدث الرئيس المكسيكي على التلفزيون.")
            .with("Warga Meksiko menunggu kabar.", "ينتظر مواطنو المكسيك الأخبار.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void anUnknownPlaceAndItsAdjectiveAreNotTwoSpellings() {
    Page page =
        EMPTY
            .with("Pelabuhan Valdoria dibuka kembali.", "أعيد فتح ميناء فالدوريا.")
            .with("Nelayan Valdoria kembali melaut.", "عاد الصياد الفالدوري إلى البحر.")
            .with("Wali kota Valdoria memuji warganya.", "أشاد عمدة فالدوريا بالسكان.");

    assertThat(page.read().faults()).isEmpty();
  }

  @Test
  void aConjunctionBeforeAMisspeltNameDoesNotHideTheFault() {
    Page page =
        EMPTY
            .with(
                "Menteri Robert Branderson tiba di Kairo.",
                "وصل الوزير روبرت براندرسون إلى القاهرة.")
            .with("Branderson bertemu para pengusaha.", "التقى براندرسون رجال الأعمال.")
            .with(
                "Dan Branderson dengan wakilnya makan siang.", "وبرانديرسون تناول الغداء مع نائبه.")
            .with("Besok Branderson pulang.", "غدا يعود براندرسون إلى بلاده.");

    assertThat(page.read().faults()).containsExactly(Set.of("براندرسون", "برانديرسون"));
  }

  @Test
  void twoLikeNamesOfTheSourceStayTwoPeople() {
    Page page =
        EMPTY
            .with("Hakim Peter Morlander membuka sidang.", "افتتح القاضي بيتر مورلاندر الجلسة.")
            .with("Saksi Anna Norlander melihat mobil itu.", "رأت الشاهدة آنا نورلاندر السيارة.")
            .with("Morlander bertanya tentang lampunya.", "سأل مورلاندر عن المصابيح.")
            .with("Norlander tidak ingat.", "لا تتذكر نورلاندر.");

    assertThat(page.read().faults()).isEmpty();
  }
}
