package org.translint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.translint.finding.BatchName;
import org.translint.finding.Category;
import org.translint.finding.CheckFailed;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.NameGroup;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.report.Printable;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.text.Document;
import org.translint.text.Span;

class HtmlReportTest {

  static final String HOSTILE =
      "<script>alert(1)</script> \"x\" 'y' ]]> --!> <!-- &amp; </style> <img src=x onerror=1>"
          + " \u2028 \u202E =HYPERLINK(\"x\") <!--<script>";

  static String render(List<Outcome> outcomes, BatchName... names) {
    return render(outcomes, HtmlFixture.summary(outcomes), names);
  }

  private static String render(List<Outcome> outcomes, Summary summary, BatchName... names) {
    StringWriter out = new StringWriter();
    try {
      HtmlReport report = new HtmlReport(out, "1.2.3", HtmlFixture.CHECKS);
      report.begin();
      for (Outcome outcome : outcomes) {
        report.article(outcome);
      }
      for (BatchName name : names) {
        report.name(name);
      }
      report.end(summary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static org.jsoup.nodes.Document page() {
    return Jsoup.parse(render(HtmlFixture.outcomes()));
  }

  private static JsonNode data(org.jsoup.nodes.Document page, String id) {
    try {
      return new ObjectMapper().readTree(page.getElementById(id).data());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> each(JsonNode list, String field) {
    List<String> all = new ArrayList<>();
    list.forEach(one -> all.add(one.path(field).asText()));
    return all;
  }

  /** An article with hostile text in every place that holds text. */
  static List<Outcome> hostile() {
    Document document = HtmlFixture.document(HOSTILE, "fr", HOSTILE, HOSTILE);
    Finding finding =
        new Finding(
            HOSTILE,
            Category.GRAMMAR,
            Severity.MAJOR,
            1,
            HOSTILE,
            new Span(3, 12),
            List.of(new Fix(new Span(3, 12), HOSTILE, Fix.Applicability.DISPLAY)),
            HOSTILE,
            HOSTILE,
            List.of(new Related(document, new Span(0, 20))));
    NameGroup name =
        new NameGroup(
            HOSTILE,
            HOSTILE,
            NameGroup.Kind.UNKNOWN,
            false,
            HOSTILE,
            NameGroup.Because.MAJORITY,
            HOSTILE,
            List.of(new NameGroup.Variant(HOSTILE, HOSTILE, List.of())));
    Outcome.Checked checked =
        new Outcome.Checked(
            HOSTILE,
            document,
            document,
            1,
            List.of(finding),
            List.of("0123456789abcdef"),
            List.of(name),
            List.of(new CheckFailed(HOSTILE, HOSTILE)));
    return List.of(checked, new Outcome.Unreadable(HOSTILE, HOSTILE + 2, HOSTILE, HOSTILE));
  }

  @Test
  void listsTheWorstFirst() {
    assertThat(each(data(page(), "index").path("articles"), "path"))
        .containsExactly(
            "fr/bola.txt",
            "fr/pelabuhan.txt",
            "ar/pelabuhan.txt",
            "ja/pelabuhan.txt",
            "zh/pelabuhan.txt",
            "en/pasar.txt");
  }

  @Test
  void saysWithoutScriptWhichArticlesHaveWhatVerdictAndHowManyFindings() {
    Element still = page().select("noscript").first();
    org.jsoup.nodes.Document shown = Jsoup.parse(still.html());

    assertThat(shown.text()).contains("JavaScript, which is off here");
    assertThat(shown.select("tbody tr td:first-child").eachText())
        .containsExactly("Not checked", "Hold", "Hold", "Hold", "Look", "Clear");
    assertThat(shown.select("tbody tr").get(1).select("td").eachText())
        .containsExactly(
            "Hold",
            "Le ministre Soekarno Wibowo inaugure le nouveau port",
            "fr/pelabuhan.txt",
            "1",
            "2",
            "6",
            "2");
    assertThat(shown.select("tbody tr").get(0).text()).contains("malformed byte 0xE9");
  }

  @Test
  void keepsTheTextOfEveryArticleWholeAndOnce() {
    String html = render(HtmlFixture.outcomes());
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    int key = 0;
    for (Outcome outcome : HtmlFixture.outcomes()) {
      key++;
      if (outcome instanceof Outcome.Checked checked) {
        assertThat(data(page, "a" + key).path("text").asText())
            .isEqualTo(checked.document().text());
      }
    }
    assertThat(html.split("coupé le ruban", -1)).hasSize(2);
  }

  @Test
  void writesASourceOfManyTranslationsOnce() {
    Outcome.Checked french = (Outcome.Checked) HtmlFixture.french();
    org.jsoup.nodes.Document page = Jsoup.parse(render(List.of(french, french)));

    assertThat(page.select("script[id^=s]")).hasSize(1);
    assertThat(each(data(page, "index").path("articles"), "source")).containsExactly("1", "1");
  }

  @Test
  void escapesWhatItIsGiven() {
    String html = render(hostile());
    org.jsoup.nodes.Document page = Jsoup.parse(html);

    assertThat(page.select("script:not([type])")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("img, [onerror]")).isEmpty();
    assertThat(page.nodeStream(Comment.class).count()).isZero();
    assertThat(page.select("script[type]").stream().map(Element::data))
        .allSatisfy(data -> assertThat(data).doesNotContain("<", "&", "\u2028"));
    assertThat(data(page, "a1").path("findings").get(0).path("message").asText())
        .isEqualTo(HOSTILE);
  }

  @Test
  void showsControlCharactersWithoutMovingThePlacesAfterThem() {
    String nonsense = "a\u0000\uD83F\uDFFE\uD800b";
    assertThat(Printable.inPlace(nonsense)).isEqualTo("a␀\uFFFD\uFFFD\uFFFDb");
    Outcome odd = HtmlFixture.checked(HtmlFixture.document("x.txt", "fr", nonsense));
    assertThat(data(Jsoup.parse(render(List.of(odd))), "a1").path("text").asText())
        .hasSameSizeAs(nonsense);
  }

  @Test
  void holdsTextThatNoBlockHolds() {
    String text = "ab\n\ncd";
    Document document =
        new Document(
            "x",
            "x",
            "fr",
            text,
            List.of(
                new org.translint.text.Block(org.translint.text.Block.Kind.TITLE, new Span(0, 2))),
            org.translint.text.SourceMap.identity(text));
    JsonNode blocks =
        data(Jsoup.parse(render(List.of(HtmlFixture.checked(document)))), "a1").path("blocks");
    assertThat(blocks.toString()).isEqualTo("[0,0,2,0,2,2,6,0]");
  }

  @Test
  void allowsNothingButItsOwnStyleAndScript() throws Exception {
    org.jsoup.nodes.Document page = page();
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'",
            hash(page.select("style").first().data()),
            hash(page.select("script:not([type])").first().data()));
    assertThat(page.select("[style], [src], link, iframe, form")).isEmpty();
    assertThat(render(HtmlFixture.outcomes()).replace("http://www.w3.org/2000/svg", ""))
        .doesNotContainPattern("https?://");
  }

  @Test
  void isTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    String expected = render(HtmlFixture.outcomes());
    try {
      for (String tag : List.of("tr", "ar-EG-u-nu-arab", "ja")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(render(HtmlFixture.outcomes())).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void hasAnotherDigestWhereItSaysSomethingElse() {
    List<Outcome> fewer = HtmlFixture.outcomes().subList(1, 6);
    assertThat(data(Jsoup.parse(render(fewer)), "index").path("digest").asText())
        .matches("[0-9a-f]{16}")
        .isNotEqualTo(data(page(), "index").path("digest").asText());
  }

  @Test
  void explainsTheChecksThatFoundSomething() {
    JsonNode checks = data(page(), "index").path("checks");
    assertThat(each(checks, "id"))
        .containsExactlyElementsOf(HtmlFixture.CHECKS.keySet().stream().sorted().toList());
    assertThat(checks.get(1).path("sections").get(0).path("paragraphs").toString())
        .contains("[1,0,\"agreement\"]", "[1,0,\"verb forms such as \",1,\"a été\"]");
  }

  @Test
  void showsARunOfNothing() {
    org.jsoup.nodes.Document page = Jsoup.parse(render(List.of(), new Summary.Counter().summary()));
    assertThat(data(page, "index").path("articles")).isEmpty();
  }

  @Test
  void saysWhyANameIsPreferredInTheWordsOfTheTerminalReport() {
    org.jsoup.nodes.Document page = page();
    assertThat(each(data(page, "a4").path("names"), "because")).contains("so in the source");
    assertThat(each(data(page, "a1").path("names"), "because")).contains("introduced so");
  }

  @Test
  void namesLanguagesAsUnicodeDoes() {
    Outcome fula = HtmlFixture.checked(HtmlFixture.document("a.txt", "ff", "Mot."));
    assertThat(
            data(Jsoup.parse(render(List.of(fula))), "index").path("languages").path("ff").asText())
        .isEqualTo("Fula");
  }

  @Test
  void hasColoursOfEnoughContrast() throws IOException {
    String css;
    try (var in = HtmlReport.class.getResourceAsStream("report.css")) {
      css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (int set = 1; set <= 2; set++) {
      Map<String, String> colours = new TreeMap<>();
      Matcher colour =
          Pattern.compile("--([a-z-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\);")
              .matcher(css);
      while (colour.find()) {
        colours.put(colour.group(1), colour.group(1 + set));
      }
      assertThat(colours).hasSizeGreaterThan(15);
      for (String ink : List.of("ink", "quiet", "link", "critical", "major", "minor", "neutral")) {
        for (String paper : List.of("page", "sheet", "target")) {
          assertThat(contrast(colours, ink, paper)).as(ink + " on " + paper).isGreaterThan(4.5);
        }
      }
      for (String kind : List.of("critical", "major", "minor", "neutral", "clear")) {
        for (String ink : List.of(kind, "ink")) {
          assertThat(contrast(colours, ink, kind + "-tint")).as(ink + kind).isGreaterThan(4.5);
        }
      }
    }
  }

  /** The contrast ratio of WCAG 2. */
  private static double contrast(Map<String, String> colours, String one, String other) {
    double a = luminance(colours.get(one));
    double b = luminance(colours.get(other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
