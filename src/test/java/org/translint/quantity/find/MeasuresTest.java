package org.translint.quantity.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.translint.language.SentenceSplitter;
import org.translint.quantity.Amount;
import org.translint.quantity.Quantity;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

class MeasuresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id|Jaraknya 35 km dari kota.|35 km: 35 length-kilometer",
        "id|Nilainya 2,5 juta euro.|2,5 juta euro: 2500000 currency-EUR",
        "id|Harganya US$ 3 miliar.|US$ 3 miliar: 3000000000 currency-USD",
        "fr|Il coûte 3 milliards d'euros.|3 milliards d'euros: 3000000000 currency-EUR",
        "en|It was a 35-km ride.|35-km: 35 length-kilometer",
        "en|He ran 3 to 5 km.|3: 3 length-kilometer, 5 km: 5 length-kilometer",
        "en|It costs US$3-5 million.|US$3: 3000000 currency-USD, 5 million: 5000000 currency-USD",
        "zh|全长35公里。|35公里: 35 length-kilometer",
        "ja|長さは35キロメートルだ。|35キロメートル: 35 length-kilometer",
        "ar|سار 35 كيلومترا.|35 كيلومترا: 35 length-kilometer",
      })
  void anAmountHasTheUnitBesideIt(String language, String text, String expected) {
    assertThat(String.join(", ", found(language, text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar|دام ثلاث ساعات ونصف الساعة.|ثلاث ساعات ونصف: 3.5 duration-hour",
        "ar|بعد عام ونصف عاد.|عام ونصف: 1.5 duration-year",
        "ar|خسر قبل 3 أيام ونصف نهائي البطولة.|3 أيام: 3 duration-day",
        "en|It took three hours and a half.|three hours and a half: 3.5 duration-hour",
        "en|It took an hour and a half.|hour and a half: 1.5 duration-hour",
        "en|He ran 5 miles and half a dozen laps.|5 miles: 5 length-mile, half a dozen: 6 ",
        "fr|Elle dura trois heures et demie.|trois heures et demie: 3.5 duration-hour",
        "fr|Elle dura une heure et demie.|heure et demie: 1.5 duration-hour",
        "fr|Il revint deux ans et demi plus tard.|deux ans et demi: 2.5 duration-year",
        "id|Itu dua tahun setengah.|dua tahun setengah: 2.5 duration-year",
        "ja|3時間半の会議だ。|3時間半: 3.5 duration-hour",
        "ja|1キロ半ほど歩いた。|1キロ半: 1.5 length-kilometer mass-kilogram",
        "zh|开了三个半小时的会。|三个半小时: 3.5 duration-hour",
        "zh|用了一个半小时。|一个半小时: 1.5 duration-hour",
        "zh|两年半后回来。|两年半: 2.5 duration-year",
        "zh|有3个半岛。|3: 3 ",
      })
  void halfAUnitMoreIsPartOfTheMeasure(String language, String text, String expected) {
    assertThat(String.join(", ", found(language, text)).strip()).isEqualTo(expected.strip());
  }

  private static List<String> found(String language, String text) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    Document document =
        new Document("a", "a", language, text, List.of(block), SourceMap.identity(text));
    List<Quantity> quantities =
        new QuantityFinder().find(document, new SentenceSplitter(language).split(document));
    return quantities.stream()
        .map(Amount.class::cast)
        .map(
            amount ->
                amount.span().of(text)
                    + ": "
                    + amount.value().toPlainString()
                    + " "
                    + String.join(" ", amount.units()))
        .toList();
  }
}
