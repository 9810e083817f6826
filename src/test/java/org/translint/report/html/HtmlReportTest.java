package org.translint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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
import org.translint.finding.Category;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.NameGroup;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.report.ReportFixture;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.text.Document;
import org.translint.text.Span;

class HtmlReportTest {

  private static final String HOSTILE =
      "<script>alert(1)</script> \"x\" 'y' ]]> --!> <!-- &amp; </style> <img src=x onerror=1>";

  static String render(List<Outcome> outcomes) {
    return render(outcomes, HtmlFixture.summary(outcomes));
  }

  private static String render(List<Outcome> outcomes, Summary summary) {
    StringWriter out = new StringWriter();
    HtmlReport report = new HtmlReport(out, "1.2.3", HtmlFixture.CHECKS);
    try {
      report.begin();
      outcomes.forEach(report::article);
      report.end(summary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static org.jsoup.nodes.Document page() {
    return Jsoup.parse(render(HtmlFixture.outcomes()));
  }

  @Test
  void listsTheWorstFirst() {
    assertThat(page().select(".list a .path, .list a .title:only-child").eachText())
        .hasSize(6)
        .endsWith("zh/pelabuhan.txt", "en/pasar.txt");
    assertThat(page().select(".list h3").eachText())
        .containsExactly("Not checked 1", "Hold 3", "Look 1", "Clear 1");
    assertThat(page().select(".article h2").eachText())
        .containsExactly(
            "fr/bola.txt",
            "fr/pelabuhan.txt",
            "ar/pelabuhan.txt",
            "ja/pelabuhan.txt",
            "zh/pelabuhan.txt",
            "en/pasar.txt");
  }

  @Test
  void saysHowManyHadNoSource() {
    assertThat(page().select(".sources").first().text())
        .startsWith("3 of 5 checked articles had no source.");
    assertThat(page().select(".facts").eachText())
        .filteredOn(facts -> facts.contains("no source: not compared with the original"))
        .hasSize(3);
  }

  @Test
  void saysWhyAnArticleWasNotChecked() {
    assertThat(page().select("nav .reason").text()).contains("malformed byte 0xE9");
    assertThat(page().select(".article .failure").text())
        .contains("malformed byte 0xE9")
        .contains("the rule AR_12 did not end");
  }

  @Test
  void joinsMarksAndExplanationsBothWays() {
    org.jsoup.nodes.Document page = page();
    assertThat(page.select(".note")).hasSize(20);
    for (Element note : page.select(".note")) {
      Element label = page.getElementById(note.attr("data-mark"));
      assertThat(label.attr("href")).isEqualTo("#" + note.id());
      assertThat(note.select(".what .number").attr("href")).isEqualTo("#" + label.id());
    }
  }

  private static Element pair(Document source, Span inSource, Document document, Span span) {
    Finding finding =
        ReportFixture.finding(
                document, span, "unknown-word", Category.SPELLING, Severity.MINOR, "Not it.")
            .withRelated(List.of(new Related(source, inSource)));
    Outcome outcome =
        ReportFixture.checked(document, source, 4, List.of(finding), List.of(), List.of());
    org.jsoup.nodes.Document page = Jsoup.parse(render(List.of(outcome)));
    assertThat(page.select(".note .related")).isEmpty();
    return page.select(".note .pair").first();
  }

  @Test
  void showsSourceAndTranslationSideBySide() {
    Document source = ReportFixture.plain("s.txt", "id", "Satu.\nPasar <ikan> dibuka.\nTiga.\n");
    Document document = ReportFixture.plain("a.txt", "ar", "افتتح سوق السمك.\n");

    Element pair = pair(source, new Span(12, 18), document, new Span(6, 9));

    assertThat(pair.select("dt").eachText())
        .containsExactly("Source (id) s.txt, line 2, column 7", "Translation (ar)");
    assertThat(pair.select("dd").eachAttr("lang")).containsExactly("id", "ar");
    assertThat(pair.select("dd").eachAttr("dir")).containsExactly("ltr", "rtl");
    assertThat(pair.select("dd").eachText())
        .containsExactly("Pasar <ikan> dibuka.", "افتتح سوق السمك.");
    assertThat(pair.select("dd b").eachText()).containsExactly("<ikan>", "سوق");
  }

  @Test
  void showsWhatIsMissingBetweenItsNeighbours() {
    Document source = ReportFixture.plain("s.txt", "id", "Satu.\nDua.\nTiga.\n");
    Document document = ReportFixture.plain("a.txt", "en", "One.\nThree.\n");

    Element pair = pair(source, new Span(6, 10), document, Span.at(5));

    assertThat(pair.select("dd").eachText()).containsExactly("Dua.", "One. (missing here)Three.");
    assertThat(pair.select("dd b").eachText()).containsExactly("Dua.");
    assertThat(pair.select("dd .gap")).hasSize(1);
  }

  @Test
  void cutsLongContextBesideTheMarkedWords() {
    String around = "kata 𝒌ata ".repeat(40);
    Document source = ReportFixture.plain("s.txt", "id", around + "ini " + around);
    Document document = ReportFixture.plain("a.txt", "zh", "字".repeat(300));

    Element pair = pair(source, Span.at(around.length()), document, new Span(150, 151));

    assertThat(pair.select("dd").eachText())
        .allSatisfy(text -> assertThat(text).startsWith("…").endsWith("…").hasSizeLessThan(200));
  }

  @Test
  void linksOnlyToWhatIsThere() {
    org.jsoup.nodes.Document page = page();
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element link : page.select("a")) {
      assertThat(link.attr("href")).startsWith("#");
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
  }

  @Test
  void keepsTheTextOfEveryArticleWhole() {
    for (Outcome outcome : HtmlFixture.outcomes()) {
      if (outcome instanceof Outcome.Checked checked) {
        Element article = article(page(), outcome.path());
        article.select(".number, .spoken").remove();
        StringBuilder text = new StringBuilder();
        article
            .select(".block")
            .forEach(b -> text.append(text.isEmpty() ? "" : "\n\n").append(b.wholeText()));
        assertThat(text.toString()).isEqualTo(checked.document().text());
      }
    }
  }

  @Test
  void tellsLanguageAndDirectionOfText() {
    Element article = article(page(), "ar/pelabuhan.txt");
    assertThat(article.select(".block").eachAttr("lang")).containsExactly("ar", "ar", "ar", "");
    assertThat(article.select(".block").eachAttr("dir"))
        .containsExactly("rtl", "rtl", "rtl", "ltr");
    assertThat(article.select(".message").eachAttr("dir"))
        .containsExactlyInAnyOrder("ltr", "ltr", "ltr", "rtl", "ltr");
    assertThat(article.select(".names bdi[lang=ar]").eachText()).contains("سوكارنو", "سوكرنو");
  }

  @Test
  void escapesWhatItIsGiven() {
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
            List.of("x"),
            List.of(name),
            List.of(new Outcome.CheckFailed(HOSTILE, HOSTILE)));
    Outcome unread = new Outcome.Unreadable(HOSTILE, HOSTILE, HOSTILE, HOSTILE);

    org.jsoup.nodes.Document page = Jsoup.parse(render(List.of(checked, unread)));

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("img, [onerror]")).isEmpty();
    assertThat(page.select(".message").text()).isEqualTo(HOSTILE.replaceAll("\\s+", " "));
    assertThat(page.select(".article h2").eachText()).containsOnly(HOSTILE);
    assertThat(page.select("footer").text()).contains("1.2.3");
    assertThat(comments(page)).isZero();
  }

  @Test
  void allowsNothingButItsOwnStyleAndScript() throws Exception {
    org.jsoup.nodes.Document page = page();
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'",
            hash(page.select("style").first().data()), hash(page.select("script").first().data()));
    assertThat(page.select("[style], [src], link, iframe, form")).isEmpty();
    assertThat(render(HtmlFixture.outcomes())).doesNotContainPattern("https?://");
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
  void explainsTheChecksThatFoundSomething() {
    org.jsoup.nodes.Document page = page();
    assertThat(page.select(".check-help h3 code").eachText())
        .containsExactlyElementsOf(HtmlFixture.CHECKS.keySet().stream().sorted().toList());
    assertThat(page.select("#check-grammar .item").eachText())
        .containsExactly("agreement", "verb forms such as a été");
    assertThat(page.select("#check-grammar .item code").text()).isEqualTo("a été");
  }

  @Test
  void showsARunOfNothing() {
    Summary nothing = new Summary.Counter().summary();
    org.jsoup.nodes.Document page = Jsoup.parse(render(List.of(), nothing));
    assertThat(page.select(".figures dd").eachText()).containsOnly("0");
    assertThat(page.select(".article")).isEmpty();
  }

  @Test
  void hasColoursOfEnoughContrast() throws IOException {
    String css;
    try (var in = HtmlReport.class.getResourceAsStream("report.css")) {
      css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Matcher sets = Pattern.compile(":root \\{(.*?)\\}", Pattern.DOTALL).matcher(css);
    for (int i = 0; i < 2; i++) {
      assertThat(sets.find()).isTrue();
      Map<String, String> colours = new TreeMap<>();
      Matcher colour = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});").matcher(sets.group(1));
      while (colour.find()) {
        colours.put(colour.group(1), colour.group(2));
      }
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

  private static Element article(org.jsoup.nodes.Document page, String path) {
    return page.select(".article").stream()
        .filter(a -> a.select("h2").text().equals(path))
        .findFirst()
        .orElseThrow();
  }

  private static long comments(org.jsoup.nodes.Document page) {
    return page.nodeStream(Comment.class).count();
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }

  @Test
  void saysWhyANameIsPreferredInTheWordsOfTheTerminalReport() {
    assertThat(page().select("table .preferred + .why").eachText())
        .containsExactlyInAnyOrder("so in the source", "introduced so");
  }

  @Test
  void namesLanguagesAsUnicodeDoes() {
    Outcome fula = HtmlFixture.checked(HtmlFixture.document("a.txt", "ff", "Mot."));
    assertThat(Jsoup.parse(render(List.of(fula))).text()).contains("Fula").doesNotContain("Fulah");
  }
}
