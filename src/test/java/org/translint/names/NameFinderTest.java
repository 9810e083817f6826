package org.translint.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.translint.finding.NameGroup;
import org.translint.finding.NameGroup.Because;
import org.translint.finding.NameGroup.Variant;
import org.translint.finding.Severity;
import org.translint.language.Dictionary;
import org.translint.language.SentenceSplitter;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

class NameFinderTest {

  private static final Dictionary FRENCH =
      WordSet.of(
          "le la les un une des de du et ou ni a ont est dit selon hier puis mais président"
              + " présidente ministre maire projet réponse pierre moulin orage boulanger biélorusse"
              + " biélorusses martin Marc Marie Paul Paris Martin Durand Biélorussie Sophie");
  private static final Dictionary ENGLISH =
      WordSet.of(
          "the a and said on in with president minister baker water waters police according to but"
              + " reporters asked group John Mary Peter London house white");

  private final NameFinder finder = new NameFinder();

  private List<NameCluster> find(String language, String text, Dictionary dictionary) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : text.split("\n")) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(at, at + paragraph.length())));
      at += paragraph.length() + 1;
    }
    Document document = new Document("a", "a", language, text, blocks, SourceMap.identity(text));
    return finder.find(document, new SentenceSplitter(language).split(document), dictionary);
  }

  private List<NameCluster> varying(String language, String text, Dictionary dictionary) {
    return find(language, text, dictionary).stream()
        .filter(c -> c.group().variants().size() > 1)
        .toList();
  }

  private static List<String> forms(NameCluster cluster) {
    return cluster.group().variants().stream().map(Variant::text).sorted().toList();
  }

  @Test
  void joinsTheSpellingsOfAPersonWhomAFullNameIntroduces() {
    String text =
        """
        Le président biélorusse Viktor Charanov a parlé hier.
        Le président Sharanov a dit non. Mais Charannov est resté.
        Selon M. Sharanov, le projet est prêt.
        """;
    List<NameCluster> clusters = varying("fr", text, FRENCH);
    assertThat(clusters).hasSize(1);
    NameCluster cluster = clusters.get(0);
    assertThat(forms(cluster)).containsExactly("Charannov", "Charanov", "Sharanov");
    NameGroup group = cluster.group();
    assertThat(group.name()).isEqualTo("Viktor Charanov");
    assertThat(group.preferred()).isEqualTo("Charanov");
    assertThat(group.because()).isEqualTo(Because.INTRODUCTION);
    assertThat(group.consistent()).isFalse();
    assertThat(cluster.severity()).isEqualTo(Severity.MAJOR);
    assertThat(cluster.confidence()).isBetween(0.9, 1.0);
    assertThat(group.variants().get(0).text()).isEqualTo("Sharanov");
    assertThat(group.variants().get(0).spans())
        .allSatisfy(span -> assertThat(span.of(text)).isEqualTo("Sharanov"));
  }

  @Test
  void joinsADistantFormThatOnlyItsContextExplains() {
    String text =
        "Le président biélorusse Viktor Charanienko a parlé hier.\n"
            + "Mais selon M. Charanielov, le projet est prêt.";
    assertThat(varying("fr", text, FRENCH)).hasSize(1);
    String two =
        "Le président biélorusse Viktor Charanienko a parlé hier avec Oleg Charanielov.\n"
            + "Mais selon M. Charanielov, le projet est prêt.";
    assertThat(varying("fr", two, FRENCH)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a couple, and their family
        "Frédéric Valmont et Frédérique Valmont ont dit oui. Les Valmonts ont un projet.",
        "Viktor Charanov a parlé. Olga Charanova a dit non. Charanov et Charanova ont un projet.",
        // two people side by side
        "Le ministre Paul Charanov a parlé. Hier, Charanov et Sharanov ont dit oui.",
        // two people in full
        "Paul Charanov a parlé. Hier, Sophie Sharanov a dit non.",
        "Selon M. Charanov, oui. Selon Mme Sharanov, non.",
        // a country and its people
        "La Biélorussie a dit non. Les Biélorusses ont un projet. Le président biélorusse aussi.",
        // a name and what is made from it
        "Le président Paul Charanov a dit non. Hier, les Charanovistes et le Charanovisme aussi.",
        // an ordinary word, and a name that the dictionary has
        "Le ministre Paul Moulain a dit oui. Hier, Moulin a dit non.",
        "Le ministre Paul Durand a dit oui. Hier, Martin a parlé avec Marie.",
        // short names
        "Le ministre Paul Kem a dit oui. Hier, Kim a dit non.",
        // a thing
        "Le ministre Paul Charanov a dit oui. Hier, la Sharanov a dit non.",
        "Le ministre Oleg Tinkov a parlé. Selon le groupe Tinkoff, le projet est prêt.",
      })
  void keepsDifferentNamesApart(String text) {
    assertThat(varying("fr", text, FRENCH)).isEmpty();
  }

  @Test
  void isNotMajorWithoutAFullName() {
    String text =
        "President Sharanov said no. But President Scharanov said yes. President Sharanov left."
            + " Police asked President Sharanov.";
    NameCluster cluster = varying("en", text, ENGLISH).get(0);
    assertThat(cluster.group().preferred()).isEqualTo("Sharanov");
    assertThat(cluster.group().because()).isEqualTo(Because.MAJORITY);
    assertThat(cluster.severity()).isEqualTo(Severity.MINOR);
  }

  @Test
  void isNeutralForCapitalsAndAccentsAlone() {
    NameCluster cluster =
        varying("en", "John MacPherson said no. Reporters asked Macpherson.", ENGLISH).get(0);
    assertThat(cluster.severity()).isEqualTo(Severity.NEUTRAL);
    assertThat(cluster.group().consistent()).isTrue();
  }

  @Test
  void leavesThePossessiveOut() {
    String text = "President Viktor Sharanov left. In Scharanov’s house, police asked Sharanov's.";
    NameCluster cluster = varying("en", text, ENGLISH).get(0);
    assertThat(forms(cluster)).containsExactly("Scharanov", "Sharanov");
  }

  @Test
  void keepsAGivenNameThatVariesInAGroupOfItsOwn() {
    String text = "Sergey Lazarin said no. Reporters asked Sergei Lazarin.";
    List<NameCluster> clusters = varying("en", text, ENGLISH);
    assertThat(clusters).hasSize(1);
    assertThat(forms(clusters.get(0))).containsExactly("Sergei", "Sergey");
    assertThat(clusters.get(0).group().preferred()).isNull();
  }

  @Test
  void findsTheSurnameBeforeASecondSurname() {
    String text = "Police asked Emilio Lozoya Austin. On Monday, Loyoza said no. But Lozoya left.";
    NameCluster cluster = varying("en", text, ENGLISH).get(0);
    assertThat(forms(cluster)).containsExactly("Loyoza", "Lozoya");
    assertThat(cluster.group().preferred()).isEqualTo("Lozoya");
  }

  @Test
  void needsNoDictionary() {
    String text =
        "Presiden Belarus Viktor Charanov bertemu pers. Menurut Presiden Sharanov, itu benar.";
    NameCluster cluster = varying("id", text, Dictionary.ALL_KNOWING).get(0);
    assertThat(forms(cluster)).containsExactly("Charanov", "Sharanov");
    assertThat(cluster.group().name()).isEqualTo("Viktor Charanov");
  }

  @Test
  void knowsAMonthOrAPlaceAfterAGivenNameAsASurname() {
    List<NameCluster> clusters =
        find("en", "Theresa May said no on Monday. But Theresa May left in May.", ENGLISH);
    assertThat(clusters).extracting(c -> c.group().name()).containsExactly("Theresa May");
    assertThat(clusters.get(0).mentions()).hasSize(2);
  }

  @Test
  void listsAPersonInOneSpellingAsConsistent() {
    List<NameCluster> clusters =
        find("en", "President Viktor Sharanov left. Police asked Sharanov.", ENGLISH);
    assertThat(clusters).hasSize(1);
    assertThat(clusters.get(0).group().consistent()).isTrue();
    assertThat(clusters.get(0).group().name()).isEqualTo("Viktor Sharanov");
    assertThat(clusters.get(0).mentions()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 沙拉诺夫总统表示同意。",
    "ja, シャラノフ大統領は述べた。",
    "ar, قال الرئيس شارانوف.",
    "ru, Сказал Шаранов."
  })
  void leavesOtherScriptsAlone(String language, String text) {
    assertThat(find(language, text, Dictionary.ALL_KNOWING)).isEmpty();
  }

  @Test
  void doesNotDependOnTheDefaultLocale() {
    String text = "President Viktor Ivinski left. Police asked Iwinski. INDONESIA said no.";
    List<NameCluster> expected = find("en", text, ENGLISH);
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr", "ar", "th-TH-u-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        List<NameCluster> here = new NameFinderTest().find("en", text, ENGLISH);
        assertThat(here).as(tag).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
    assertThat(expected).hasSize(1);
  }

  @Test
  void keepsEverySpanInsideTheText() {
    long seed = 20260102;
    Random random = new Random(seed);
    String[] pieces = {
      "Viktor",
      "Charanov",
      "Sharanov’s",
      "le",
      "président",
      "M.",
      "O'Neil",
      "« ",
      " »",
      ",",
      ".",
      "de",
      "\uD83D\uDE00",
      "et",
      "J.",
      "K.",
      "Marie-Paule",
      "ONU",
      "l’",
      "\u00A0",
      "\n",
      "-",
      "Ünal"
    };
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder("Viktor");
      int length = random.nextInt(60);
      for (int j = 0; j < length; j++) {
        text.append(random.nextInt(4) == 0 ? "" : " ");
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      String article = text.toString();
      for (NameCluster cluster : find("fr", article, FRENCH)) {
        for (Variant variant : cluster.group().variants()) {
          for (Span span : variant.spans()) {
            assertThat(NameWord.plainApostrophes(span.of(article)))
                .as("seed %d: %s", seed, article)
                .isEqualTo(variant.text());
          }
        }
      }
    }
  }
}
