package org.translint.names.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.translint.finding.NameGroup;
import org.translint.finding.NameGroup.Because;
import org.translint.finding.NameGroup.Variant;
import org.translint.language.Languages;
import org.translint.language.SentenceSplitter;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

/** Each veto in an editor's words, on real dictionaries. */
class PlaceClustersTest {

  private static final Languages LANGUAGES = new Languages();

  private static List<NameGroup> groups(String language, String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Document document =
        new Document("a", "a", language, text, List.of(block), SourceMap.identity(text));
    List<PlaceMention> mentions =
        new PlaceFinder()
            .find(
                document,
                new SentenceSplitter(language).split(document),
                LANGUAGES.dictionary(language));
    return new PlaceClusters().of(mentions, language).stream().map(PlaceCluster::group).toList();
  }

  private static void assertOnePlace(String language, String text, String preferred) {
    List<NameGroup> groups = groups(language, text);
    assertThat(groups).hasSize(1);
    assertThat(groups.get(0).preferred()).isEqualTo(preferred);
    assertThat(groups.get(0).group()).isEqualTo("p1");
    assertThat(groups.get(0).kind()).isEqualTo(NameGroup.Kind.PLACE);
    assertThat(groups.get(0).consistent()).isFalse();
  }

  @Test
  void joinsTwoFormsOfOneCountryAndPrefersTheLanguagesOwn() {
    assertOnePlace(
        "fr",
        "Le trafic vers le Bélarus reprend. Au Bélarus, on s'en réjouit. La Biélorussie paiera.",
        "Biélorussie");
    assertOnePlace("fr", "Les élèves rentrent de Suède. Une reine of Sweden a souri.", "Suède");
  }

  @Test
  void prefersTheMajorityOfTwoFormsThatTheLanguageHas() {
    NameGroup group =
        groups(
                "fr",
                "La Birmanie vote. La Birmanie attend. On compte en Birmanie. Le Myanmar se tait.")
            .get(0);
    assertThat(group.preferred()).isEqualTo("Birmanie");
    assertThat(group.because()).isEqualTo(Because.MAJORITY);
    assertThat(group.variants()).extracting(Variant::count).containsExactly(3, 1);
  }

  @Test
  void twoNamesInOneSentenceAreExplained() {
    assertThat(groups("fr", "Le Myanmar (Birmanie) vote. La Birmanie attend.")).isEmpty();
    assertThat(groups("fr", "Le Myanmar, anciennement la Birmanie, vote. La Birmanie attend."))
        .isEmpty();
  }

  @Test
  void aFormerNameIsExplained() {
    assertThat(groups("fr", "L'ex-Birmanie vote. Le Myanmar a trois saisons.")).isEmpty();
    assertThat(groups("en", "The former Burma votes. Myanmar has three seasons.")).isEmpty();
  }

  @Test
  void shortAndOfficialFormsAreStyle() {
    assertThat(groups("fr", "La République tchèque vote. La Tchéquie attend.")).isEmpty();
    assertThat(groups("en", "The United States sent a ship. The USA waits. America sleeps."))
        .isEmpty();
    assertThat(groups("ja", "米国は船を送った。アメリカは待つ。アメリカ合衆国の大統領。")).isEmpty();
    assertThat(groups("zh", "印度尼西亚发生地震。印尼官员表示哀悼。")).isEmpty();
  }

  @Test
  void neighboursWithLikeNamesAreTwoCountries() {
    assertThat(
            groups(
                "fr",
                "La Guinée-Bissau vote. La Guinée équatoriale attend. La Guinée proteste."
                    + " La Corée du Nord tire. La Corée du Sud répond."))
        .isEmpty();
  }

  @Test
  void thePartOfALongerNameIsNotThePlace() {
    assertThat(groups("fr", "La Suède gagne. Le groupe Volvo Sweden recrute.")).isEmpty();
    assertThat(groups("fr", "L'Allemagne vote. La revue « Germany Today » ferme.")).isEmpty();
    assertThat(groups("ja", "グルジアの首都。米ジョージア州で集会が開かれた。")).isEmpty();
  }

  @Test
  void aPeopleIsNotItsCountry() {
    assertThat(groups("fr", "Les Biélorusses votent. Le président biélorusse part en Biélorussie."))
        .isEmpty();
  }

  @Test
  void accentsAndHyphensAloneAreNeutral() {
    List<NameGroup> groups =
        groups("fr", "Le port de Hongkong ferme. Un avion part pour Hong Kong.");
    assertThat(groups).extracting(NameGroup::consistent).containsExactly(true);
    assertThat(groups("fr", "LES ÉLUS DE BELGIQUE. Un avion part pour la Belgique.")).isEmpty();
  }

  @Test
  void joinsTheFormsOfChineseJapaneseAndArabic() {
    assertOnePlace("zh", "白俄罗斯关闭了边境。记者随后离开白罗斯。", "白俄罗斯");
    assertOnePlace("zh", "沙特阿拉伯宣布减产。沙乌地阿拉伯的代表没有发言。", "沙特阿拉伯");
    assertOnePlace("ja", "ベトナムの首相が到着した。ヴェトナムの記者団も同行した。", "ベトナム");
    assertOnePlace("ar", "وصل الوفد إلى بيلاروس أمس. وغادر الصحفيون بيلاروسيا اليوم.", "بيلاروس");
    assertOnePlace("ar", "وصل الوفد إلى بيلاروسيا أمس. وغادر الصحفيون روسيا البيضاء.", "بيلاروسيا");
    assertOnePlace("ar", "عاد السكان إلى غزة أمس. دخلت الشاحنات غزه اليوم.", "غزة");
  }

  @Test
  void aShortNameInsideAChineseWordIsNoPlace() {
    assertThat(groups("zh", "马里的部队撤退了。主持人蒙哥马利没有回应。")).isEmpty();
  }
}
