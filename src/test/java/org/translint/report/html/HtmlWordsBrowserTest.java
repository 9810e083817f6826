package org.translint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.translint.finding.Messages;
import org.translint.finding.UiLanguage;

/** The report in other languages than English, as a browser shows it. */
@TestInstance(Lifecycle.PER_CLASS)
class HtmlWordsBrowserTest {

  private static final String FRENCH =
      "#/article/fr%2Fpelabuhan.txt?severity=critical,major,minor,neutral&mqm=1";

  /** Views that together show nearly all words. */
  private static final List<String> VIEWS =
      List.of(
          "",
          "#/?stories=1&mqm=1",
          "#/?q=zzzz",
          "#/names?names=all",
          FRENCH,
          "#/article/zh%2Fpelabuhan.txt",
          "#/article/ar%2Fpelabuhan.txt",
          "#/article/fr%2Fpelabuhan.txt?q=zzzz",
          "#/article/none");

  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  /** English words of the bundle that the reports of the fixture have as data: ids, a path. */
  private static final Set<String> DATA = Set.of("translint", "check", "decisions", "mqm", "esc");

  /** All that the page itself says, seen, spoken or shown as a hint: without text of others. */
  private static final String OWN_WORDS =
      """
      const said = [document.title];
      const others = '.block, bdi, code, .message, .path, .check, .places, .reason, .failure, '
          + '[data-menu=checks] label, .wide .bars button, .more dd, .reading, .form, '
          + '[lang]:not(html):not(.number), .brand';
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        if (!node.parentElement.closest(`${others}, script, noscript`)) {
          said.push(node.data);
        }
      }
      document.querySelectorAll('[aria-label], [title], [placeholder]').forEach((e) => said.push(
          e.getAttribute('aria-label'), e.getAttribute('title'), e.getAttribute('placeholder')));
      return said.filter((text) => text).join('\\n');
      """;

  @TempDir private static Path folder;

  private final Map<UiLanguage, Path> reports = new EnumMap<>(UiLanguage.class);
  private Browser browser;

  @BeforeAll
  void writeAReportInEachLanguage() throws IOException {
    browser = Browser.start(folder);
    try {
      for (UiLanguage language : UiLanguage.values()) {
        Messages.speak(language);
        String html = HtmlReportTest.render(HtmlFixture.outcomes());
        reports.put(language, Files.writeString(folder.resolve(language + ".html"), html));
      }
    } finally {
      Messages.speak(UiLanguage.EN);
    }
  }

  @AfterAll
  void stopTheBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  private Browser open(UiLanguage language, String hash) {
    return browser.size(1440, 900).open(reports.get(language), hash);
  }

  @Test
  void hasItsHeadingsInFrench() {
    open(UiLanguage.FR, "");
    assertThat(browser.run("return document.documentElement.lang")).isEqualTo("fr");
    assertThat(browser.texts("h1")).containsExactly("Rapport de traduction");
    assertThat(browser.texts("h2"))
        .containsExactly(
            "Articles",
            "Résultats",
            "Par langue",
            "Par contrôle",
            "Votre relecture",
            "Articles, du pire au meilleur");
    assertThat(browser.texts(".legend li"))
        .contains("Non vérifié\n1", "À bloquer\n3", "critique\n2", "majeur\n4");
    assertThat(browser.texts(".state"))
        .containsExactly("6 articles, 17 sur 20 résultats, 3 neutres masqués");
    assertThat(browser.texts(".remark").get(0))
        .startsWith("3 articles vérifiés sur 5 n’avaient pas de source.");
    assertThat(browser.texts(".bars.short button")).contains("japonais", "chinois");
    open(UiLanguage.FR, FRENCH);
    assertThat(browser.texts(".heads p"))
        .containsExactly("Source · indonésien", "Traduction · français", "Résultats");
    assertThat(browser.texts(".facts li").get(3))
        .matches("pénalité MQM automatique de \\d+,\\d .*");
  }

  @Test
  void hasItsHeadingsInIndonesian() {
    open(UiLanguage.ID, "");
    assertThat(browser.run("return document.documentElement.lang")).isEqualTo("id");
    assertThat(browser.texts("h1")).containsExactly("Laporan terjemahan");
    assertThat(browser.texts("h2"))
        .containsExactly(
            "Artikel",
            "Temuan",
            "Per bahasa",
            "Per pemeriksaan",
            "Tinjauan Anda",
            "Artikel, dari yang terparah");
    assertThat(browser.texts(".state"))
        .containsExactly("6 artikel, 17 dari 20 temuan, 3 netral disembunyikan");
    assertThat(browser.texts(".bars.short button")).contains("Jepang", "Arab");
    open(UiLanguage.ID, FRENCH);
    assertThat(browser.texts(".heads p"))
        .containsExactly("Sumber · Indonesia", "Terjemahan · Prancis", "Temuan");
  }

  @ParameterizedTest
  @EnumSource(names = "EN", mode = EnumSource.Mode.EXCLUDE)
  void saysNoEnglishWordOfItsOwn(UiLanguage language) {
    Set<String> english = new TreeSet<>(words(UiLanguage.EN));
    english.removeAll(words(language));
    english.removeAll(DATA);
    assertThat(english).contains("findings", "hold", "accepted", "and").hasSizeGreaterThan(150);
    browser.complaints();
    for (String view : VIEWS) {
      open(language, view);
      if (view.equals(FRENCH)) {
        browser.click("#f1 .decide.accepted").click("#f2 .decide.rejected");
        browser.press("?");
      }
      String said = (String) browser.run(OWN_WORDS);
      assertThat(said).as(view).hasSizeGreaterThan(200);
      assertThat(split(said)).as(view).doesNotContainAnyElementsOf(english);
    }
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void fillsInTemplatesInThePageAsWithoutScript(UiLanguage language) throws IOException {
    open(language, "");
    String say = script() + "; return arguments[0].map((key) => say(key, ...arguments[1]));";
    Words words = bundle(language);
    List<String> keys = List.copyOf(new TreeSet<>(words.templates().keySet()));
    for (int count : List.of(0, 1, 2, 21, 1234, 1000000)) {
      Object[] numbers = {count, count, count, count};
      List<String> expected = new ArrayList<>();
      keys.forEach(key -> expected.add(words.say(key, numbers)));
      assertThat(browser.run(say, keys, Arrays.asList(numbers))).isEqualTo(expected);
    }
  }

  @Test
  void explainsAChecksPageInEnglishAndSaysSo() {
    open(UiLanguage.FR, FRENCH).click("#f1 .check");
    assertThat(browser.texts("dialog h3[lang=en]")).contains("What it does");
    assertThat(browser.texts("dialog .close")).containsExactly("Fermer");
  }

  @ParameterizedTest
  @EnumSource(names = "EN", mode = EnumSource.Mode.EXCLUDE)
  void fitsAPhoneAndIsAccessible(UiLanguage language) throws IOException {
    for (String hash : List.of("", FRENCH, "#/names?names=all")) {
      open(language, hash);
      assertThat(browser.inaccessible()).as(hash).isEmpty();
      browser.size(390, 844).open(reports.get(language), hash);
      Object wider =
          browser.run(
              "const root = document.documentElement; return root.scrollWidth - root.clientWidth");
      assertThat(wider).as(hash).isEqualTo(0L);
    }
  }

  private static Words bundle(UiLanguage language) {
    return new Words(language, Messages.bundle("org.translint.report.page", language));
  }

  /** All words of a bundle in lower case. */
  private static Set<String> words(UiLanguage language) {
    Words words = bundle(language);
    return words.templates().keySet().stream()
        .flatMap(
            key ->
                split(words.templates().getString(key).replaceAll("plural|one|other", "")).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> split(String text) {
    return WORD.matcher(text)
        .results()
        .map(found -> found.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static String script() throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream("words.js")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
