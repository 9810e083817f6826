package org.translint.cli;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** News that nobody wrote, for batches of any size; the same seed, the same news. */
final class MadeUpNews {

  /** The languages that it is written in. */
  static final List<String> LANGUAGES = List.of("fr", "en", "ar", "zh", "ja");

  private static final List<String> SYLLABLES =
      List.of(
          "bar", "den", "fol", "gur", "hal", "jen", "kor", "lim", "mar", "nov", "pel", "ros", "san",
          "tor", "vel", "wim");

  /** Sentences; a number and a name go in. */
  private static final Map<String, List<String>> SENTENCES =
      Map.of(
          "fr",
          List.of(
              "Le rapport de la commission a été publié hier à Lyon, avec %d pages d’annexes.",
              "La ministre %2$s a visité %1$d écoles de la région avant de repartir.",
              "Près de %d personnes ont suivi le débat sur la place du marché."),
          "en",
          List.of(
              "The report of the commission came out in London yesterday, with %d pages of notes.",
              "Minister %2$s visited %1$d schools of the region before she left again.",
              "About %d people followed the debate on the market square."),
          "ar",
          List.of(
              "نشرت اللجنة تقريرها أمس في القاهرة، وفيه %d صفحة من الملاحق.",
              "زار الوزير %d مدرسة في المنطقة قبل أن يعود إلى العاصمة.",
              "تابع نحو %d شخص النقاش في ساحة السوق."),
          "zh",
          List.of("委员会昨天在北京公布了报告，附录共有%d页。", "部长在离开之前参观了该地区的%d所学校。", "大约%d人在市场广场上听了这场辩论。"),
          "ja",
          List.of(
              "委員会は昨日、東京で報告書を公表し、付録は%dページに及んだ。", "大臣は出発する前に、地域の学校%d校を訪れた。", "市場の広場では約%d人が討論を聞いた。"));

  private final Random random;

  MadeUpNews(long seed) {
    random = new Random(seed);
  }

  /** An article of two paragraphs and some thirty words. */
  String brief(String language) {
    List<String> sentences = SENTENCES.get(language);
    StringBuilder text = new StringBuilder();
    int first = random.nextInt(sentences.size());
    for (int i = 0; i < 2; i++) {
      text.append(
          String.format(
              sentences.get((first + i) % sentences.size()),
              2 + random.nextInt(900),
              person(random.nextInt(2_000))));
      text.append("\n\n");
    }
    return text.toString();
  }

  /** The name of a person; another number, another name. */
  static String person(int number) {
    int count = SYLLABLES.size();
    String end = "aoieu".substring(number / count / count / count % 5).substring(0, 1);
    String given = SYLLABLES.get(number % count) + SYLLABLES.get(number / count % count) + end;
    String family =
        SYLLABLES.get((number * 7 + 3) % count)
            + SYLLABLES.get(number / count % count)
            + SYLLABLES.get(number / count / count % count)
            + "son";
    return capital(given) + " " + capital(family);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
