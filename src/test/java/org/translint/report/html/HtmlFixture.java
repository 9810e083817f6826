package org.translint.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.translint.finding.Category;
import org.translint.finding.CheckFailed;
import org.translint.finding.CheckInfo;
import org.translint.finding.CheckPage;
import org.translint.finding.Finding;
import org.translint.finding.Fix;
import org.translint.finding.NameGroup;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.text.AlignedPair;
import org.translint.text.Block;
import org.translint.text.Correspondence;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

/** A run made by hand: what a report can be asked to show, in several scripts. */
final class HtmlFixture {

  static final Map<String, CheckInfo> CHECKS =
      Map.of(
          "doubled-word",
              check(
                  "doubled-word",
                  Category.DUPLICATION,
                  "Finds a word that stands twice in a row. Words that a language doubles on"
                      + " purpose are left alone.",
                  "Readers stumble, and it shows that nobody read the text again."),
          "grammar",
              check(
                  "grammar",
                  Category.GRAMMAR,
                  "Runs the rules of the grammar engine.\n\n- agreement\n- verb forms such as"
                      + " `a été`",
                  "A slip of grammar costs trust."),
          "name-inconsistent",
              check(
                  "name-inconsistent",
                  Category.INCONSISTENT_USE,
                  "Finds a person who is spelled in two ways in one article.",
                  "Readers take two spellings for two people, and searches miss one of them."),
          "unknown-word",
              check(
                  "unknown-word",
                  Category.SPELLING,
                  "Finds words that no dictionary of the language knows.",
                  "Most of them are typing errors."),
          "unpaired-quote",
              check(
                  "unpaired-quote",
                  Category.PUNCTUATION,
                  "Finds a quotation mark or bracket without its partner.",
                  "It is not clear who says what."),
          "wrong-language",
              check(
                  "wrong-language",
                  Category.UNTRANSLATED,
                  "Finds sentences in another language than the article’s.",
                  "They were not translated."));

  private HtmlFixture() {}

  /** All of them, in the order of their ids. */
  static List<Outcome> outcomes() {
    return List.of(arabic(), clean(), failed(), french(), japanese(), chinese());
  }

  static Summary summary(List<Outcome> outcomes) {
    Summary.Counter counter = new Summary.Counter();
    outcomes.forEach(counter::add);
    return counter.summary();
  }

  /** An article whose lines are blocks: the first a title, {@code # } a heading, and so on. */
  static Document document(String path, String language, String... lines) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      Block.Kind kind = blocks.isEmpty() ? Block.Kind.TITLE : kind(line);
      String content = kind == Block.Kind.TITLE ? line : line.replaceFirst("^[#>*] ", "");
      text.append(text.isEmpty() ? "" : "\n\n");
      blocks.add(new Block(kind, new Span(text.length(), text.length() + content.length())));
      text.append(content);
    }
    String whole = text.toString();
    return new Document(path, path, language, whole, blocks, SourceMap.identity(whole));
  }

  private static Block.Kind kind(String line) {
    return switch (line.substring(0, Math.min(2, line.length()))) {
      case "# " -> Block.Kind.HEADING;
      case "> " -> Block.Kind.QUOTE;
      case "* " -> Block.Kind.LIST_ITEM;
      default -> Block.Kind.PARAGRAPH;
    };
  }

  /** Where {@code text} stands for the {@code nth} time, from 1. */
  static Span find(Document document, String text, int nth) {
    int at = -1;
    for (int i = 0; i < nth; i++) {
      at = document.text().indexOf(text, at + 1);
    }
    return new Span(at, at + text.length());
  }

  static Span find(Document document, String text) {
    return find(document, text, 1);
  }

  static Finding finding(String check, Severity severity, Span span, String message) {
    return Finding.of(CHECKS.get(check), severity, 0.93, span, message);
  }

  static Outcome.Checked checked(Document document, Finding... findings) {
    List<Finding> sorted = new ArrayList<>(List.of(findings));
    sorted.sort((a, b) -> a.span().compareTo(b.span()));
    List<String> fingerprints = sorted.stream().map(f -> f.check() + f.span()).toList();
    return new Outcome.Checked(
        document.path(), document, null, 120, sorted, fingerprints, List.of(), List.of());
  }

  /** The same article, aligned with its source. */
  static Outcome.Checked aligned(Outcome.Checked checked, AlignedPair... pairs) {
    return new Outcome.Checked(
        checked.story(),
        checked.document(),
        checked.source(),
        checked.words(),
        checked.findings(),
        checked.fingerprints(),
        checked.names(),
        checked.failedChecks(),
        checked.tally(),
        new Correspondence(List.of(pairs), List.of()));
  }

  private static Outcome.Checked with(
      Outcome.Checked checked, Document source, List<NameGroup> names, List<CheckFailed> failed) {
    return new Outcome.Checked(
        checked.story(),
        checked.document(),
        source,
        checked.words(),
        checked.findings(),
        checked.fingerprints(),
        names,
        failed);
  }

  static Outcome french() {
    Document source =
        document("id/pelabuhan.txt", "id", "Menteri Sukarno Wibowo membuka pelabuhan baru");
    Document article =
        document(
            "fr/pelabuhan.txt",
            "fr",
            "Le ministre Soekarno Wibowo inaugure le nouveau port",
            "Jeudi matin, le ministre des Transports Sukarno Wibowo a coupé le ruban du port de"
                + " Belawan, après quatre ans de de travaux. Plus de trois mille habitants etaient"
                + " venus assister à la cérémonie, malgré la pluie.",
            "# Un chantier plus long que prévu",
            "« Nous avons tenu parole », a déclaré M. Soekarno devant la foule. Les grues, livrées"
                + " par un un consortium régional, entrerons en service dès lundi.",
            "> Le port n'est pas à nous, il est à nos enfants »",
            "Trois terminaux doivent ouvrir :",
            "* les conteneurs, en mars ;",
            "* le blé et le riz, en juin ;",
            "The passenger terminal will not open before next year, officials said on Thursday.",
            "M. Wibowo est attendu demain à Medan");
    Span title = find(article, "Soekarno Wibowo");
    Span again = find(article, "M. Soekarno");
    Outcome.Checked checked =
        checked(
            article,
            name(article, title, "Sukarno Wibowo", find(source, "Sukarno Wibowo"), source),
            name(article, again, "M. Sukarno", find(source, "Sukarno"), source),
            finding("doubled-word", Severity.MINOR, find(article, "de de"), "“de” stands twice.")
                .withSuggestions(List.of("de"), Fix.Applicability.SAFE),
            finding("unknown-word", Severity.MINOR, find(article, "etaient"), "No such word.")
                .withSuggestions(
                    List.of("étaient", "étaien", "traient"), Fix.Applicability.DISPLAY),
            finding("doubled-word", Severity.MINOR, find(article, "un un"), "“un” stands twice.")
                .withSuggestions(List.of("un"), Fix.Applicability.SAFE),
            finding(
                    "grammar",
                    Severity.MINOR,
                    find(article, "un un consortium régional, entrerons"),
                    "Le sujet et le verbe ne s’accordent pas.")
                .withRule("ACCORD_SUJET_VERBE", Category.GRAMMAR)
                .withSuggestions(List.of("entreront"), Fix.Applicability.DISPLAY),
            finding(
                "unpaired-quote",
                Severity.MINOR,
                find(article, "»", 2),
                "The quotation closes with » but was never opened."),
            finding(
                "wrong-language",
                Severity.CRITICAL,
                find(
                    article,
                    "The passenger terminal will not open before next year, officials"
                        + " said on Thursday."),
                "This paragraph is in English; the article is in French. Translate it."),
            finding("grammar", Severity.NEUTRAL, find(article, "n'est"), "Apostrophe droite.")
                .withRule("TYPOGRAPHIC_APOSTROPHE", Category.TYPOGRAPHY)
                .withSuggestions(List.of("n’est"), Fix.Applicability.SAFE),
            finding("grammar", Severity.NEUTRAL, find(article, " ;"), "A no-break space is wanted.")
                .withSuggestions(List.of("\u00A0;", "\u202F"), Fix.Applicability.SAFE),
            finding(
                "unpaired-quote",
                Severity.MINOR,
                Span.at(article.text().length()),
                "The last sentence has no full stop."));
    return aligned(
        with(checked, source, names(article), List.of()),
        new AlignedPair(source.blocks().get(0).span(), article.blocks().get(0).span(), 0.9, false));
  }

  private static Finding name(
      Document article, Span span, String right, Span inSource, Document source) {
    return finding(
            "name-inconsistent",
            Severity.MAJOR,
            span,
            "“Soekarno” and “Sukarno” are one person. The source writes “Sukarno”.")
        .withSuggestions(List.of(right), Fix.Applicability.SAFE)
        .withGroup("n1")
        .withRelated(
            List.of(
                new Related(article, find(article, "Sukarno Wibowo")),
                new Related(source, inSource)));
  }

  private static List<NameGroup> names(Document article) {
    return List.of(
        new NameGroup(
            "n1",
            "Sukarno Wibowo",
            NameGroup.Kind.PERSON,
            false,
            "Sukarno",
            NameGroup.Because.SOURCE,
            "Sukarno Wibowo",
            List.of(
                new NameGroup.Variant(
                    "Soekarno",
                    null,
                    List.of(find(article, "Soekarno"), find(article, "Soekarno", 2))),
                new NameGroup.Variant("Sukarno", null, List.of(find(article, "Sukarno"))))),
        new NameGroup(
            "n2",
            "Belawan",
            NameGroup.Kind.PLACE,
            true,
            null,
            null,
            null,
            List.of(new NameGroup.Variant("Belawan", null, List.of(find(article, "Belawan"))))));
  }

  static Outcome arabic() {
    Document article =
        document(
            "ar/pelabuhan.txt",
            "ar",
            "الوزير سوكارنو ويبوو يفتتح الميناء الجديد",
            "CNN إندونيسيا: افتتح وزير النقل سوكارنو ويبوو صباح الخميس ميناء بيلاوان بعد أربع"
                + " سنوات من من العمل. وحضر الحفل أكثر من 3,000 شخص رغم المطر.",
            "وقال سوكرنو أمام الحشد: «وفينا بوعدنا، والميناء ملك لأطفالنا. وأضاف أن شركة"
                + " PT Laut Biru ستشغل الرافعات يوم الاثنين.",
            "The passenger terminal opens next year.");
    Span odd = find(article, "سوكرنو");
    Outcome.Checked checked =
        checked(
            article,
            finding("doubled-word", Severity.MINOR, find(article, "من من"), "“من” stands twice.")
                .withSuggestions(List.of("من"), Fix.Applicability.SAFE),
            finding(
                    "name-inconsistent",
                    Severity.MAJOR,
                    odd,
                    "“سوكرنو” and “سوكارنو” are one person. The article introduces “سوكارنو”.")
                .withSuggestions(List.of("سوكارنو"), Fix.Applicability.UNSAFE)
                .withGroup("n1")
                .withRelated(List.of(new Related(article, find(article, "سوكارنو")))),
            finding(
                "unpaired-quote",
                Severity.MINOR,
                find(article, "«"),
                "The quotation opens with « and never closes."),
            finding(
                    "grammar",
                    Severity.MINOR,
                    find(article, "ستشغل الرافعات"),
                    "هل تقصد: ستشغّل؟ يفضل وضع الشدة هنا.")
                .withRule("AR_SHADDA", Category.GRAMMAR),
            finding(
                "wrong-language",
                Severity.CRITICAL,
                find(article, "The passenger terminal opens next year."),
                "This paragraph is in English; the article is in Arabic. Translate it."));
    NameGroup person =
        new NameGroup(
            "n1",
            "سوكارنو ويبوو",
            NameGroup.Kind.PERSON,
            false,
            "سوكارنو",
            NameGroup.Because.INTRODUCTION,
            null,
            List.of(
                new NameGroup.Variant(
                    "سوكارنو",
                    "sukarnu",
                    List.of(find(article, "سوكارنو"), find(article, "سوكارنو", 2))),
                new NameGroup.Variant("سوكرنو", "sukrnu", List.of(odd))));
    return with(
        checked,
        null,
        List.of(person),
        List.of(new CheckFailed("grammar", "the rule AR_12 did not end within 30 s")));
  }

  static Outcome clean() {
    Document article =
        document(
            "en/pasar.txt",
            "en",
            "Night market returns to the old harbour",
            "Two hundred stalls opened on Friday along the quay, a year after the fire.");
    return with(
        checked(article),
        document("id/pasar.txt", "id", "Pasar malam kembali"),
        List.of(),
        List.of());
  }

  static Outcome failed() {
    return new Outcome.Unreadable(
        "bola",
        "fr/bola.txt",
        "fr/bola.txt",
        "fr/bola.txt is not UTF-8: malformed byte 0xE9 at 1,204. Save it as UTF-8, or say"
            + " --encoding.");
  }

  static Outcome japanese() {
    Document article =
        document(
            "ja/pelabuhan.txt",
            "ja",
            "スカルノ運輸相、新港を開港",
            "スカルノ・ウィボウォ運輸相は木曜日の朝、４年にわたる工事を経たベラワン港の開港式に出席した。" + "雨にもかかわらず三千人以上が集まった。",
            "「約束を守った」とスッカルノ氏はは述べた。");
    return checked(
        article,
        finding(
                "name-inconsistent",
                Severity.MAJOR,
                find(article, "スッカルノ"),
                "“スッカルノ” and “スカルノ” are one person. The article introduces “スカルノ”.")
            .withSuggestions(List.of("スカルノ"), Fix.Applicability.UNSAFE)
            .withRelated(List.of(new Related(article, find(article, "スカルノ", 2)))),
        finding("doubled-word", Severity.MINOR, find(article, "はは"), "“は” stands twice.")
            .withSuggestions(List.of("は"), Fix.Applicability.SAFE));
  }

  static Outcome chinese() {
    Document article =
        document(
            "zh/pelabuhan.txt",
            "zh",
            "交通部长苏加诺为新港口剪彩",
            "交通部长苏加诺·维博沃周四上午为勿拉湾港剪彩，工程历时四年。尽管下雨，仍有三千多名居民到场。",
            "“我们兑现了承诺，他对人群说。新的起重机将于周一投入使用。。");
    return checked(
        article,
        finding(
            "unpaired-quote",
            Severity.MINOR,
            find(article, "“"),
            "The quotation opens with “ and never closes."),
        finding("grammar", Severity.NEUTRAL, find(article, "。。"), "Two full stops.")
            .withSuggestions(List.of("。"), Fix.Applicability.SAFE));
  }

  private static CheckInfo check(String id, Category category, String what, String why) {
    String page =
        "# "
            + id
            + "\n\n## What it does\n\n"
            + what
            + "\n\n## Why it is bad\n\n"
            + why
            + "\n\n## What it misses\n\nWhat it cannot see.\n";
    return new CheckInfo(id, category, CheckInfo.Maturity.STABLE, CheckPage.parse(page));
  }
}
