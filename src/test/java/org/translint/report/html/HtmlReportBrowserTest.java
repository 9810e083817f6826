package org.translint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.translint.finding.BatchName;
import org.translint.finding.NameGroup;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.run.Outcome;
import org.translint.text.Document;

/** The report as a browser shows it and an editor uses it. */
@TestInstance(Lifecycle.PER_CLASS)
class HtmlReportBrowserTest {

  private static final String FRENCH = "#/article/fr%2Fpelabuhan.txt";
  private static final String ARABIC = "#/article/ar%2Fpelabuhan.txt";
  private static final String CHINESE = "#/article/zh%2Fpelabuhan.txt";
  private static final BatchName NAME =
      new BatchName(
          "b1",
          "ar",
          "سوكارنو ويبوو",
          NameGroup.Kind.PERSON,
          false,
          "سوكارنو",
          NameGroup.Because.MAJORITY,
          "Sukarno Wibowo",
          List.of(
              new BatchName.Form("سوكارنو", 3, 1, List.of("ar/pelabuhan.txt")),
              new BatchName.Form("سوكرنو", 1, 1, List.of("ar/pelabuhan.txt"))));

  @TempDir private static Path folder;

  private Browser browser;
  private Path report;

  @BeforeAll
  void startTheBrowser() throws IOException {
    browser = Browser.start(folder);
    report = write("report.html", HtmlReportTest.render(HtmlFixture.outcomes(), NAME));
  }

  @AfterAll
  void stopTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openTheReport() {
    browser.open(report, "");
    browser.run("localStorage.clear()");
    browser.size(1440, 900).open(report, "");
  }

  @Test
  void tellsVerdictsSeveritiesAndChecksOfTheBatch() {
    assertThat(browser.texts("[aria-label=Verdicts] .legend li"))
        .containsExactly("Not checked\n1", "Hold\n3", "Look\n1", "Clear\n1");
    assertThat(browser.texts("[aria-label=Severities] .legend li"))
        .containsExactly("critical\n2", "major\n4", "minor\n11");
    assertThat(browser.texts("[aria-label=Checks] .bars li").get(0)).startsWith("doubled-word");
    assertThat(browser.texts(".state"))
        .containsExactly("6 articles, 17 of 20 findings, 3 neutral hidden");
    assertThat(browser.texts(".remark").get(0)).startsWith("3 of 5 checked articles had no source");
    assertThat(browser.texts(".item .title").get(1)).startsWith("Le ministre Soekarno");
  }

  @Test
  void filtersAndKeepsThatInTheAddress() {
    browser.click(".chip.minor input");
    assertThat(browser.texts(".state").get(0)).contains("3 articles, 6 of 20 findings");
    String address = (String) browser.run("return location.hash");
    assertThat(address).contains("severity=critical%2Cmajor");

    browser.open(report, address);
    assertThat(browser.texts(".state").get(0)).contains("3 articles, 6 of 20 findings");

    browser.click(".reset").click("[data-menu=languages] summary");
    browser.click("[data-menu=languages] [data-value=ja] input");
    assertThat(browser.texts(".item .title")).containsExactly("スカルノ運輸相、新港を開港");
  }

  @Test
  void searchesTextsMessagesAndNamesInAnyWidth() {
    browser.type("input[type=search]", "三千人以上");
    assertThat(browser.texts(".item .title")).hasSize(1);
    browser.click(".reset").type("input[type=search]", "ｏｆｆｉｃｉａｌｓ ｓａｉｄ");
    assertThat(browser.texts(".item .path, .item .where").get(0)).contains("fr/pelabuhan.txt");
    browser.click(".reset").type("input[type=search]", "never opened");
    assertThat(browser.texts(".state").get(0)).startsWith("1 article, 1 of 20");
  }

  @Test
  void showsTheSourceBesideTheTranslationParagraphByParagraph() {
    browser.open(report, FRENCH);
    assertThat(browser.texts(".row:not(.heads) .side.source").get(0))
        .contains("Menteri Sukarno", "Wibowo", "membuka pelabuhan baru");
    assertThat(browser.texts(".row:not(.heads) .side.target").get(0))
        .contains("inaugure le nouveau port");
    assertThat(browser.texts(".row .missing")).isNotEmpty().containsOnly("Nothing in the source");
    assertThat(browser.run(left(".row:not(.heads) .side.source")))
        .isNotEqualTo(browser.run(left(".row:not(.heads) .side.target")));
  }

  private static String left(String selector) {
    return "return document.querySelector('" + selector + "').getBoundingClientRect().left";
  }

  @Test
  void losesNoTextOfAnArticleToItsMarks() {
    for (Outcome outcome : HtmlFixture.outcomes()) {
      if (outcome instanceof Outcome.Checked checked) {
        browser.open(
            report,
            "#/article/"
                + checked.id().replace("/", "%2F")
                + "?severity=critical,major,minor,neutral");
        Object text =
            browser.run(
                "return [...document.querySelectorAll('.side.target .block')].map((block) => {"
                    + " const copy = block.cloneNode(true);"
                    + " copy.querySelectorAll('.number, .spoken').forEach((e) => e.remove());"
                    + " return copy.textContent; }).join('\\n\\n')");
        assertThat(text).isEqualTo(checked.document().text());
        assertThat(browser.count(".note")).isEqualTo(checked.findings().size());
        assertThat(browser.count(".side.target a.number")).isEqualTo(checked.findings().size());
      }
    }
  }

  @Test
  void stepsThroughFindingsAndArticlesByKey() {
    browser.open(report, FRENCH);
    browser.press("j").press("j").press("k");
    assertThat(browser.focused()).isEqualTo("f1");
    assertThat(browser.run("return location.hash")).isEqualTo(FRENCH + "/1");
    browser.press("n");
    assertThat(browser.texts("h1").get(0)).startsWith("الوزير");
    browser.press("p");
    assertThat(browser.texts("h1").get(0)).startsWith("Le ministre");
    browser.press("?");
    assertThat(browser.texts("dialog h2")).containsExactly("Keyboard");
  }

  @Test
  void opensAFindingThatALinkNamesThoughItsSeverityIsHidden() {
    browser.open(report, CHINESE + "/2");
    assertThat(browser.focused()).isEqualTo("f2");
    assertThat(browser.texts("#f2 .severity")).containsExactly("neutral");
  }

  @Test
  void explainsACheckWhereItIsNamed() {
    browser.open(report, FRENCH).click("#f1 .check");
    assertThat(browser.texts("dialog h3"))
        .containsExactly("What it does", "Why it is bad", "What it misses");
  }

  @Test
  void filtersByWhatIsClickedInAChart() {
    browser.click("[aria-label=Languages] .bars li:first-child button");
    assertThat(browser.texts(".item .title")).hasSize(1);
    assertThat(browser.run("return location.hash")).isEqualTo("#/?languages=ar");
  }

  @Test
  void goesFromANoteToThePlaceInTheSource() {
    browser.open(report, FRENCH).click("#f1 .related li:last-child a");
    assertThat(browser.texts(".sought")).hasSize(1);
    assertThat(browser.texts(".sought").get(0)).startsWith("Menteri Sukarno");
  }

  @Test
  void goesToThePlaceInAnotherArticle() throws IOException {
    Document there = HtmlFixture.document("fr/b.txt", "fr", "Un titre", "Le port de Medan.");
    Document here = HtmlFixture.document("fr/a.txt", "fr", "Un titre", "Le pord de Medan.");
    Outcome one =
        HtmlFixture.checked(
            here,
            HtmlFixture.finding(
                    "unknown-word", Severity.MINOR, HtmlFixture.find(here, "pord"), "Not a word.")
                .withRelated(List.of(new Related(there, HtmlFixture.find(there, "port")))));
    Path page = write("two.html", HtmlReportTest.render(List.of(one, HtmlFixture.checked(there))));

    browser.open(page, "#/article/fr%2Fa.txt").click("#f1 .related a");

    assertThat(browser.texts(".sought")).containsExactly("Le port de Medan.");
    assertThat(browser.run("return location.hash")).isEqualTo("#/article/fr%2Fb.txt");
  }

  @Test
  void remembersWhatWasDecidedAndFiltersIt() {
    browser.open(report, FRENCH).click("#f1 .decide.accepted").click("#f2 .decide.rejected");
    browser.type("#f2 .comment", "=1+1, \"so\"\t").click("#f3 .what");

    browser.open(report, "#/?unreviewed=1");
    assertThat(browser.texts(".state").get(0)).contains("15 of 20 findings");
    assertThat(browser.texts(".progress")).containsExactly("2 of 11 reviewed");
    browser.open(report, FRENCH);
    assertThat(browser.texts(".note .status")).contains("accepted", "to be fixed");
    browser.open(report, "").click(".export-faults");
    assertThat(browser.downloaded("translint-review.csv"))
        .startsWith("status,path,language,line,column,check,severity,text,message,suggestion,")
        .contains("rejected,fr/pelabuhan.txt,fr,")
        .contains("\"'=1+1, \"\"so\"\"\"");
  }

  @Test
  void worksWhereNothingCanBeStored() {
    browser.open(report, FRENCH);
    browser.run("Storage.prototype.setItem = () => { throw new Error('full'); }");
    browser.click("#f1 .decide.accepted");
    assertThat(browser.texts("#f1 .status")).containsExactly("accepted");
  }

  @Test
  void listsNamesWithFormsCountsReadingsAndWhy() {
    browser.open(report, "#/names");
    assertThat(browser.texts(".person h3")).containsExactly("سوكارنو ويبوو", "Sukarno Wibowo");
    assertThat(browser.texts(".advice").get(0)).contains("سوكارنو").contains("the most frequent");
    assertThat(browser.texts(".advice").get(1)).isEqualTo("Write Sukarno: so in the source.");
    assertThat(browser.texts(".person tbody tr").get(0))
        .contains("sukarnu", "×3", "ar/pelabuhan.txt");
  }

  @Test
  void groupsTranslationsOfOneStoryAndTellsThePenaltyIfAsked() {
    browser.click("[name=stories]").click("[name=mqm]");
    assertThat(browser.texts(".story")).hasSize(6);
    assertThat(browser.texts(".penalty").get(0)).endsWith("/ 1,000 words");
    assertThat(browser.run("return location.hash")).isEqualTo("#/?stories=1&mqm=1");
  }

  @Test
  void tellsLanguageAndDirectionOfText() {
    browser.open(report, ARABIC);
    assertThat(browser.run(attributes("dir"))).isEqualTo(List.of("rtl", "rtl", "rtl", "ltr"));
    assertThat(browser.run(attributes("lang"))).isEqualTo(List.of("ar", "ar", "ar", "ar"));
  }

  private static String attributes(String name) {
    return "return [...document.querySelectorAll('.side.target .block')].map((b) => b."
        + name
        + ")";
  }

  @Test
  void doesNothingThatAHostileArticleSays() throws Exception {
    Path page = write("hostile.html", HtmlReportTest.render(HtmlReportTest.hostile()));
    browser.complaints();
    browser.open(page, "");
    assertThat(browser.count("img")).isZero();
    browser.click(".item:last-child .title");
    assertThat(browser.texts(".message").get(0)).contains("<script>alert(1)</script>");
    assertThat(browser.count("img")).isZero();
    browser.go("#/names");
    assertThat(browser.texts(".person h3").get(0)).contains("<img src=x onerror=1>");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void runsUnderItsOwnPolicyAndNoOtherScriptDoes() throws Exception {
    browser.complaints();
    browser.open(report, "");
    assertThat(browser.complaints()).isEmpty();
    String changed = Files.readString(report).replace("'use strict';", "'use strict'; ");
    browser.open(write("changed.html", changed), "");
    assertThat(browser.complaints()).isNotEmpty();
  }

  @Test
  void fitsAPhone() throws Exception {
    browser.size(390, 844);
    for (String hash : List.of("", FRENCH, ARABIC, "#/names")) {
      browser.open(report, hash);
      Object wider =
          browser.run(
              "const root = document.documentElement; return root.scrollWidth - root.clientWidth");
      assertThat(wider).as(hash).isEqualTo(0L);
    }
  }

  @Test
  void isAccessible() throws Exception {
    for (String hash :
        List.of("", FRENCH + "/1", ARABIC, CHINESE, "#/names", "#/?stories=1&mqm=1")) {
      assertThat(browser.open(report, hash).inaccessible()).as(hash).isEmpty();
    }
    browser.dark();
    for (String hash : List.of("", FRENCH + "/1", "#/names")) {
      assertThat(browser.open(report, hash).inaccessible()).as("dark " + hash).isEmpty();
    }
  }

  @Test
  void printsAllArticlesThatAreFilteredIn() throws Exception {
    browser.open(report, "#/?languages=fr,ja");
    browser.run("window.dispatchEvent(new Event('beforeprint'))");
    assertThat(browser.count(".paper article")).isEqualTo(2);
    assertThat(browser.count(".paper .note")).isEqualTo(11);
    browser.run("window.dispatchEvent(new Event('afterprint'))");
    assertThat(browser.count(".paper")).isZero();
    byte[] pdf = Base64.getDecoder().decode(browser.print());
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(Jsoup.parse(Files.readString(report)).select("#app").text()).isEmpty();
  }

  private static Path write(String name, String html) throws IOException {
    return Files.writeString(folder.resolve(name), html);
  }
}
