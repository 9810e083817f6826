package org.translint.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.translint.check.catalog.Catalog;
import org.translint.finding.BatchName;
import org.translint.finding.CheckInfo;
import org.translint.finding.Finding;
import org.translint.finding.Fingerprints;
import org.translint.finding.Fix;
import org.translint.finding.NameGroup;
import org.translint.finding.Related;
import org.translint.finding.Severity;
import org.translint.report.html.HtmlReport;
import org.translint.run.Accepted;
import org.translint.run.Outcome;
import org.translint.run.Summary;
import org.translint.text.AlignedPair;
import org.translint.text.Block;
import org.translint.text.Correspondence;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;

/**
 * An HTML report as large as one wants: stories of five translations of about 400 words, each with
 * so many findings, of all checks and severities. Made from a seed alone.
 */
final class MadeUpReport {

  private static final long SEED = 20_261_130;
  private static final int TRANSLATIONS = 5;
  private static final int PARAGRAPHS = 11;
  private static final int WORDS = 36;
  private static final List<String> LANGUAGES = List.of("ar", "en", "fr", "ja", "zh");
  private static final List<String> SYLLABLES =
      List.of("ba", "ré", "dou", "fa", "gri", "han", "jo", "kov", "lan", "mer", "nov", "or", "pe");

  private final Random random = new Random(SEED);

  private MadeUpReport() {}

  /** Writes the report to a file. */
  static void write(Path file, int articles, int findings) throws IOException {
    MadeUpReport made = new MadeUpReport();
    Map<String, CheckInfo> checks =
        Catalog.infos().stream().collect(Collectors.toMap(CheckInfo::id, info -> info));
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      HtmlReport report = new HtmlReport(out, "1.2.3", checks);
      Summary.Counter counter = new Summary.Counter();
      report.begin();
      Map<Integer, Document> sources = new HashMap<>();
      for (int i = 0; i < articles; i++) {
        int story = i / TRANSLATIONS;
        Document source =
            sources.computeIfAbsent(story, s -> made.document("id/story-" + s + ".txt", "id"));
        Outcome outcome = made.article(i, source, findings);
        counter.add(outcome);
        report.article(outcome);
      }
      for (int i = 0; i < articles / 3; i++) {
        report.name(made.name(i));
      }
      report.end(counter.summary());
    }
  }

  private Outcome.Checked article(int number, Document source, int count) {
    String language = LANGUAGES.get(number % TRANSLATIONS);
    int story = number / TRANSLATIONS;
    Document document = document(language + "/story-" + story + ".txt", language);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      findings.add(finding(document, source, i * document.text().length() / count));
    }
    List<AlignedPair> pairs = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      pairs.add(
          new AlignedPair(
              source.blocks().get(i).span(), document.blocks().get(i).span(), 0.9, false));
    }
    return new Outcome.Checked(
        "story-" + story,
        document,
        source,
        PARAGRAPHS * WORDS,
        findings,
        Fingerprints.of(document, findings),
        List.of(),
        List.of(),
        Accepted.NONE,
        new Correspondence(pairs, pairs));
  }

  private Finding finding(Document document, Document source, int from) {
    List<CheckInfo> checks = Catalog.infos();
    String text = document.text();
    int start = text.indexOf(' ', from) + 1;
    int end = text.indexOf(' ', start);
    Span span = start > 0 && end > start ? new Span(start, end) : new Span(0, 3);
    String word = span.of(text);
    Severity severity =
        List.of(
                Severity.CRITICAL,
                Severity.MAJOR,
                Severity.MAJOR,
                Severity.MINOR,
                Severity.MINOR,
                Severity.MINOR,
                Severity.NEUTRAL)
            .get(random.nextInt(7));
    return Finding.of(
            checks.get(random.nextInt(checks.size())),
            severity,
            random.nextInt(100) / 100.0,
            span,
            "The source says something else than “"
                + word
                + "”; the translation says “"
                + word()
                + "”. Check the word, and write “"
                + word()
                + "” where the desk agrees.")
        .withSuggestions(List.of(word(), word()), Fix.Applicability.UNSAFE)
        .withRelated(List.of(new Related(source, source.blocks().get(0).span())));
  }

  private BatchName name(int number) {
    String form = word();
    return new BatchName(
        "b" + number,
        "fr",
        word() + " " + form,
        NameGroup.Kind.PERSON,
        number % 3 != 0,
        form,
        NameGroup.Because.MAJORITY,
        form,
        List.of(
            new BatchName.Form(form, 9, 2, List.of("fr/story-1.txt", "fr/story-2.txt")),
            new BatchName.Form(form + "e", 1, 1, List.of("fr/story-3.txt"))));
  }

  private Document document(String path, String language) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      text.append(i == 0 ? "" : "\n\n");
      int start = text.length();
      for (int j = 0; j < (i == 0 ? 8 : WORDS); j++) {
        text.append(j == 0 ? "" : " ").append(word());
      }
      text.append('.');
      Block.Kind kind = i == 0 ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
      blocks.add(new Block(kind, new Span(start, text.length())));
    }
    String whole = text.toString();
    return new Document(path, path, language, whole, blocks, SourceMap.identity(whole));
  }

  private String word() {
    StringBuilder word = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return word.toString();
  }
}
