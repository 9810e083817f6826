package org.translint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.finding.Category;
import org.translint.finding.CheckFailed;
import org.translint.finding.Finding;
import org.translint.finding.Fingerprints;
import org.translint.finding.Fix;
import org.translint.finding.Fix.Applicability;
import org.translint.finding.NameGroup;
import org.translint.finding.NameGroup.Variant;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

/**
 * One small run that every report is tested with: the translations of an Indonesian story, made by
 * hand. French is an HTML file with CR LF and entities; Arabic has no source; one file cannot be
 * read; on the Japanese one a check broke; English is clean but for typography; Chinese is clean.
 */
public final class ReportFixture {

  public static final String VERSION = "1.2.3";

  private static final Document SOURCE =
      plain(
          "id/pelelangan.txt",
          "id",
          """
          Pelelangan ikan baru dibuka di Cilacap

          Menteri Perikanan Bambang Wiryawan membuka tempat pelelangan ikan di Cilacap pada Selasa pagi.

          "Harga ikan harus adil bagi nelayan," kata Wiryawan.

          Nelayan setempat berharap harga tidak jatuh lagi pada musim barat.
          """);

  private static final List<String> FRENCH_PARAGRAPHS =
      List.of(
          "Une nouvelle criée ouvre à Cilacap",
          "Le ministre de la Pêche, Bambang Wiryawan, a inauguré mardi matin la criée de Cilacap, sur"
              + " la côte sud de Java, où plus de quatre cents bateaux déchargent chaque jour leurs"
              + " prises.",
          "« Le prix du poisson doit être juste pour les pêcheurs, a dit Wirjawan & son équipe.",
          "Nelayan setempat berharap harga tidak jatuh lagi pada musim barat.",
          "Les mareyeurs de la crieé attendent encore le froid promis : sans la glace la crieé fermera"
              + " à midi. Selon Wirjavan, elle viendra viendra en juin, et Wirjawan l’a répété.");

  /** The text of the French file, which is not that of its document. */
  public static final String FRENCH_FILE = htmlFile(FRENCH_PARAGRAPHS);

  private static final Document FRENCH = html("fr/pelelangan.html", "fr", FRENCH_PARAGRAPHS);

  private static final Document ENGLISH =
      plain(
          "en/pelelangan.txt",
          "en",
          """
          New fish auction opens in Cilacap

          Fisheries minister Bambang Wiryawan opened the hall on Tuesday morning .
          """);

  private static final Document ARABIC =
      plain(
          "ar/pelelangan.txt",
          "ar",
          """
          افتتاح سوق جديدة للسمك في تشيلاتشاب

          افتتح وزير الثروة السمكية بامبانغ ويرياوان صباح الثلاثاء سوق المزاد في تشيلاتشاب على الساحل الجنوبي لجزيرة جاوة حيث ترسو مئات القوارب كل يوم.

          وقال ويرجاوان إن سعر السمك يجب أن يكون عادلا للصيادين.
          """);

  private static final Document JAPANESE =
      plain(
          "ja/pelelangan.txt",
          "ja",
          """
          チラチャップに新しい魚市場

          バンバン・ウィルヤワン水産相は火曜日の朝、ジャワ島の南海岸にあるチラチャップで新しい魚市場を開いた。毎日四百隻を超える漁船がここで水揚げをする。

          漁師たちは価格がが下がらないことを願っている。🐟
          """);

  private static final Document CHINESE =
      plain("zh/pelelangan.txt", "zh", "芝拉扎新鱼市开张\n\n渔业部长班邦·维尔亚万星期二上午在芝拉扎为鱼市剪彩。\n");

  private ReportFixture() {}

  /** What became of the articles, in the order of their ids. */
  public static List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>();
    outcomes.add(french());
    outcomes.add(english());
    outcomes.add(arabic());
    outcomes.add(japanese());
    outcomes.add(checked(CHINESE, SOURCE, 14, List.of(), List.of(), List.of()));
    outcomes.add(
        new Outcome.Unreadable(
            "pasar",
            "fr/pasar.txt",
            "fr/pasar.txt",
            "The bytes at 1,204 of fr/pasar.txt are not UTF-8. Save the file as UTF-8, or name its"
                + " encoding with --encoding."));
    outcomes.sort(Comparator.comparing(Outcome::id));
    return outcomes;
  }

  /** The figures of {@link #outcomes()}, as if decisions had accepted three more findings. */
  public static Summary summary() {
    Summary.Counter counter = new Summary.Counter();
    outcomes().forEach(counter::add);
    Summary s = counter.summary();
    return new Summary(s.articles(), s.failed(), s.withoutSource(), s.words(), s.findings(), 3);
  }

  /** Sends the whole run through a report. */
  public static void play(ReportSink report) throws IOException {
    report.begin();
    for (Outcome outcome : outcomes()) {
      report.article(outcome);
    }
    report.end(summary());
  }

  private static Outcome french() {
    Document d = FRENCH;
    Related introduced = new Related(d, find(d, "Wiryawan", 1));
    Related inSource = new Related(SOURCE, find(SOURCE, "Wiryawan", 1));
    String paragraph = "Nelayan setempat berharap harga tidak jatuh lagi pada musim barat.";
    Finding quote =
        finding(
            d,
            find(d, "«", 1),
            "unpaired-quote",
            Category.PUNCTUATION,
            Severity.MINOR,
            "A quotation opens here and does not close. Close it after the words spoken.");
    Finding untranslated =
        finding(
            d,
            find(d, paragraph, 1),
            "wrong-language",
            Category.UNTRANSLATED,
            Severity.CRITICAL,
            "This paragraph is in Indonesian, not in French. Translate it.");
    Finding doubled =
        finding(
            d,
            find(d, "viendra viendra", 1),
            "doubled-word",
            Category.DUPLICATION,
            Severity.MINOR,
            "The word “viendra” stands twice. Delete one.");
    List<Finding> findings =
        List.of(
            withFixes(
                quote,
                List.of(
                    new Fix(Span.at(find(d, ", a dit", 1).start()), " »", Applicability.UNSAFE))),
            name("Wirjawan", 1, introduced, inSource),
            untranslated.withRelated(List.of(new Related(SOURCE, find(SOURCE, paragraph, 1)))),
            unknownWord("crieé", 1),
            unknownWord("crieé", 2),
            name("Wirjavan", 1, introduced, inSource),
            doubled.withSuggestions(List.of("viendra"), Applicability.SAFE),
            name("Wirjawan", 2, introduced, inSource));
    NameGroup minister =
        new NameGroup(
            "n1",
            "Bambang Wiryawan",
            NameGroup.Kind.PERSON,
            false,
            "Wiryawan",
            NameGroup.Because.SOURCE,
            "Wiryawan",
            List.of(
                variant(d, "Wirjawan", null),
                variant(d, "Wirjavan", null),
                variant(d, "Wiryawan", null)));
    NameGroup town =
        new NameGroup(
            "n2",
            "Cilacap",
            NameGroup.Kind.PLACE,
            true,
            "Cilacap",
            NameGroup.Because.SOURCE,
            "Cilacap",
            List.of(variant(d, "Cilacap", null)));
    return checked(d, SOURCE, 88, findings, List.of(minister, town), List.of());
  }

  private static Finding name(String form, int occurrence, Related... related) {
    String message =
        "“%s” is elsewhere “Wiryawan”, as the source writes it: one person, two spellings. Write"
            + " “Wiryawan”.";
    return finding(
            FRENCH,
            find(FRENCH, form, occurrence),
            "name-inconsistent",
            Category.INCONSISTENT_USE,
            Severity.MAJOR,
            message.formatted(form))
        .withSuggestions(List.of("Wiryawan"), Applicability.SAFE)
        .withRelated(List.of(related))
        .withGroup("n1");
  }

  private static Finding unknownWord(String word, int occurrence) {
    return finding(
            FRENCH,
            find(FRENCH, word, occurrence),
            "unknown-word",
            Category.SPELLING,
            Severity.MINOR,
            "“%s” is not a French word that is known here.".formatted(word))
        .withSuggestions(List.of("criée", "créé"), Applicability.UNSAFE);
  }

  private static Outcome english() {
    Finding space =
        finding(
                ENGLISH,
                find(ENGLISH, " .", 1),
                "grammar",
                Category.TYPOGRAPHY,
                Severity.NEUTRAL,
                "No space stands before a full stop in English.")
            .withSuggestions(List.of("."), Applicability.SAFE)
            .withRule("COMMA_PARENTHESIS_WHITESPACE", Category.TYPOGRAPHY);
    return checked(ENGLISH, SOURCE, 17, List.of(space), List.of(), List.of());
  }

  private static Outcome arabic() {
    Document d = ARABIC;
    Finding name =
        finding(
                d,
                find(d, "ويرجاوان", 1),
                "name-inconsistent",
                Category.INCONSISTENT_USE,
                Severity.MINOR,
                "“ويرجاوان” and “ويرياوان” look like one person in two spellings. Decide on one and"
                    + " use it throughout.")
            .withRelated(List.of(new Related(d, find(d, "ويرياوان", 1))))
            .withGroup("n1");
    NameGroup minister =
        new NameGroup(
            "n1",
            "بامبانغ ويرياوان",
            NameGroup.Kind.PERSON,
            false,
            null,
            null,
            null,
            List.of(variant(d, "ويرياوان", "wyryawan"), variant(d, "ويرجاوان", "wyrjawan")));
    return checked(d, null, 38, List.of(name), List.of(minister), List.of());
  }

  private static Outcome japanese() {
    Document d = JAPANESE;
    Finding word =
        finding(
            d,
            find(d, "水揚げ", 1),
            "unknown-word",
            Category.SPELLING,
            Severity.MINOR,
            "“水揚げ” is not a word that is known here.");
    Finding particle =
        finding(
                d,
                find(d, "がが", 1),
                "doubled-word",
                Category.DUPLICATION,
                Severity.MINOR,
                "The particle “が” stands twice. Delete one.")
            .withSuggestions(List.of("が"), Applicability.SAFE);
    return checked(
        d,
        SOURCE,
        52,
        List.of(word, particle),
        List.of(),
        List.of(new CheckFailed("grammar", "the engine stopped at 漁師たち")));
  }

  /** A finding with a confidence of .9712, which has more digits than a report shows. */
  public static Finding finding(
      Document document,
      Span span,
      String check,
      Category category,
      Severity severity,
      String message) {
    if (span.end() > document.text().length()) {
      throw new IllegalArgumentException("outside " + document.id() + ": " + span);
    }
    return new Finding(
        check, category, severity, 0.9712, message, span, List.of(), null, null, List.of());
  }

  /** The finding with fixes that may stand elsewhere. */
  public static Finding withFixes(Finding f, List<Fix> fixes) {
    return new Finding(
        f.check(),
        f.category(),
        f.severity(),
        f.confidence(),
        f.message(),
        f.span(),
        fixes,
        f.group(),
        f.rule(),
        f.related());
  }

  /** A checked article of any kind, with the fingerprints of its findings. */
  public static Outcome.Checked checked(
      Document document,
      @Nullable Document source,
      int words,
      List<Finding> findings,
      List<NameGroup> names,
      List<CheckFailed> failed) {
    return new Outcome.Checked(
        "pelelangan",
        document,
        source,
        words,
        findings,
        Fingerprints.of(document, findings),
        names,
        failed);
  }

  /** A text file. */
  public static Document plain(String path, String language, String text) {
    return new Document(path, path, language, text, blocks(text), SourceMap.identity(text));
  }

  /**
   * An HTML file of paragraphs with CR LF between them and with quotes and ampersands as entities,
   * as its reader would give it.
   */
  private static Document html(String path, String language, List<String> paragraphs) {
    StringBuilder text = new StringBuilder();
    SourceMap.Builder map = new SourceMap.Builder();
    int inFile = 0;
    for (String paragraph : paragraphs) {
      inFile += "<p>".length();
      for (char c : (paragraph + "\n").toCharArray()) {
        int length = inHtml(c).length();
        map.add(text.length(), text.length() + 1, inFile, inFile + length);
        text.append(c);
        inFile += length;
      }
    }
    String whole = text.toString();
    return new Document(
        path, path, language, whole, blocks(whole), map.build(htmlFile(paragraphs)));
  }

  private static String htmlFile(List<String> paragraphs) {
    StringBuilder file = new StringBuilder();
    for (String paragraph : paragraphs) {
      file.append("<p>");
      for (char c : (paragraph + "\n").toCharArray()) {
        file.append(inHtml(c));
      }
    }
    return file.toString();
  }

  private static String inHtml(char c) {
    return switch (c) {
      case '«' -> "&laquo;";
      case '&' -> "&amp;";
      case '\n' -> "</p>\r\n";
      default -> String.valueOf(c);
    };
  }

  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        Block.Kind kind = blocks.isEmpty() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
        blocks.add(new Block(kind, new Span(start, start + line.length())));
      }
      start += line.length() + 1;
    }
    return blocks;
  }

  private static Variant variant(Document document, String form, @Nullable String reading) {
    List<Span> spans = new ArrayList<>();
    for (int at = document.text().indexOf(form);
        at >= 0;
        at = document.text().indexOf(form, at + 1)) {
      spans.add(new Span(at, at + form.length()));
    }
    return new Variant(form, reading, spans);
  }

  /** The span of the n-th {@code words} in a document, from 1. */
  public static Span find(Document document, String words, int occurrence) {
    int at = -1;
    for (int i = 0; i < occurrence; i++) {
      at = document.text().indexOf(words, at + 1);
      if (at < 0) {
        throw new IllegalArgumentException("not in " + document.id() + ": " + words);
      }
    }
    return new Span(at, at + words.length());
  }
}
