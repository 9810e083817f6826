package org.translint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderFinderTest {

  private static List<String> found(String text) {
    return PlaceholderFinder.find(text).stream().map(Placeholder::text).toList();
  }

  @Test
  void findsWhatProgramsFillIn() {
    assertThat(found("Ada %s, %d orang, %.2f km dan %05d rumah."))
        .containsExactly("%s", "%d", "%.2f", "%05d");
    assertThat(found("%1$s et %2$d, %(nom)s, %@")).containsExactly("%1$s", "%2$d", "%(nom)s", "%@");
    assertThat(found("{0} {name} ${x.y} {{titre du jour}} %{ville}"))
        .containsExactly("{0}", "{name}", "${x.y}", "{{titre du jour}}", "{ville}");
    assertThat(found("%sB diunduh (%sB/s)")).containsExactly("%s", "%s");
    assertThat(found("共%d人，{名前}さん")).containsExactly("%d", "{名前}");
  }

  @Test
  void findsTagsThatAreWrittenAsText() {
    assertThat(found("<b>Foto</b>: <a href=\"x\">sini</a><br/><br /> 3 < 4 > 2"))
        .containsExactly("<b>", "</b>", "<a href=\"x\">", "</a>", "<br/>", "<br />");
    assertThat(PlaceholderFinder.find("<br/><BR>"))
        .extracting(Placeholder::key)
        .containsExactly("<br>", "<br>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 % d'habitants, 5% d'eau, 5\u00A0% d’entre eux",
        "100% sûr, 100 % sûr, 50%de",
        "naik 12,5%, dan 7% di antaranya",
        "100%% et %%s",
        "nilainya {lebih dari satu} atau { }",
        "https://news.example.org/a%20d/{id}?q=%s",
        "3 < 4 dan 5 > 2, a <- b",
        "berkas <nama berkas> dan <tidak dikenal>, <spontaneous>, <b tebal>",
        "une fonction f : x \u21A6 {x, y}"
      })
  void proseHasNone(String prose) {
    assertThat(found(prose)).isEmpty();
  }

  @Test
  void aLongSegmentWithoutSpacesIsSearchedInOnePass() {
    String text = "今日は{名}さん、".repeat(200_000);
    List<Placeholder> placeholders =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PlaceholderFinder.find(text));
    assertThat(placeholders).hasSize(200_000);
  }

  @Test
  void anAddressEndsWithItsWord() {
    assertThat(found("{a}https://b.example/{c}/{d} {e}://{f} {g}"))
        .containsExactly("{a}", "{e}", "{g}");
  }

  @Test
  void countsThoseThatAreKnownByTheirOrder() {
    assertThat(PlaceholderFinder.numbered(PlaceholderFinder.find("%s {a} %d")))
        .extracting(Placeholder::key)
        .containsExactly("%1$s", "{a}", "%2$d");
  }
}
