package org.translint.check.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkPairsTest {

  private final LinkFinder finder = new LinkFinder(List.of("id", "zh-Hans"));

  private LinkPairs pairs(String source, String target) {
    return LinkPairs.of(finder.find(source), finder.find(target));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          http://www.example.org/a/                | https://example.org/a
          https://EXAMPLE.org/a                    | https://example.org/a
          https://example.org/id/a                 | https://example.org/zh/a
          https://example.org/a                    | https://example.org/zh-hans/a
          https://id.example.org/a                 | https://zh.example.org/a
          https://example.org/a?lang=id&p=1        | https://example.org/a?p=1&lang=zh
          https://example.org/a?utm_medium=x       | https://example.org/a
          https://example.org/%E5%8C%97%E4%BA%AC   | https://example.org/北京
          https://xn--mnchen-3ya.example.org/a     | https://münchen.example.org/a
          https://example.org/a                    | example.org/a
          https://example.org/a                    | 见https://example.org/a查看
          https://example.org/a                    | （https://example.org/a）。
          https://example.org/a                    | https：／／example.org/a
          https://example.org/a_(b)                | (https://example.org/a_(b)).
          https://example.org/a,                   | https://example.org/a،
          Surat@Example.org                        | 写信至surat@example.org。
          @kota_kita                               | 联系＠kota_kita。
          #PasarBaru                               | ＃pasarbaru
          """)
  void takesTwoWaysOfWritingOneLinkForTheSame(String source, String target) {
    LinkPairs pairs = pairs(source, target);

    assertThat(finder.find(source)).hasSize(1);
    assertThat(finder.find(target)).hasSize(1);
    assertThat(pairs).isEqualTo(new LinkPairs(List.of(), List.of(), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://example.org/banjir/rt07   | https://example.org/banjir/rt70
          https://example.org/banjir        | https://exmaple.org/banjir
          https://example.org/?p=12         | https://example.org/?p=13
          surat@example.org                 | surat@example.or
          @kota_kita                        | @kota_kital
          #PasarBaru                        | #PasarBaro
          example.org                       | exampel.org
          """)
  void seesWhatDiffersByASign(String source, String target) {
    LinkPairs pairs = pairs(source, target);

    assertThat(pairs.changed()).hasSize(1);
    assertThat(pairs.changed().get(0).source().text()).isEqualTo(source);
    assertThat(pairs.changed().get(0).target().text()).isEqualTo(target);
    assertThat(pairs.dropped()).isEmpty();
    assertThat(pairs.added()).isEmpty();
  }

  @Test
  void takesAnotherPageOfOneSiteForItsTranslation() {
    LinkPairs pairs =
        pairs("https://kabar.example.org/pasar-dibuka", "https://kabar.example.org/market");

    assertThat(pairs).isEqualTo(new LinkPairs(List.of(), List.of(), List.of()));
  }

  @Test
  void seesWhatIsMissingAndWhatIsNew() {
    LinkPairs pairs = pairs("@kota_kita dan @kota_kita", "surat@example.org");

    assertThat(pairs.dropped()).extracting(Link::text).containsExactly("@kota_kita");
    assertThat(pairs.added()).extracting(Link::text).containsExactly("surat@example.org");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nomor #1 dan #2024
          Harga @ 5.000 rupiah
          C#, F# dan AT&T
          Ia datang.Dia pergi.
          #Café
          """)
  void takesNeitherNumbersNorProseForLinks(String text) {
    assertThat(finder.find(text))
        .allMatch(link -> link.kind() == Link.Kind.HASHTAG && link.text().equals("#Café"));
  }

  @Test
  void costsNoMoreThanTheLengthOfTheText() {
    String text = "a.".repeat(50_000) + "@" + "#".repeat(50_000) + "-".repeat(50_000);

    assertThat(finder.find(text)).hasSizeLessThan(10);
  }
}
