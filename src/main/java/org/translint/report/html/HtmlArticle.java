package org.translint.report.html;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.translint.finding.Finding;
import org.translint.finding.NameGroup;
import org.translint.finding.Severity;
import org.translint.report.Phrases;
import org.translint.report.Printable;
import org.translint.report.TextDirection;
import org.translint.run.Outcome;
import org.translint.text.Block;
import org.translint.text.Document;

/**
 * A checked article as the HTML report shows it.
 *
 * @param entry what the list of articles says of it
 * @param direction the way its text runs
 * @param source path of its source, or null
 * @param words how many it has
 * @param rows its text, paragraph by paragraph, with the explanations that stand beside
 * @param names the names in it
 * @param failedChecks checks that broke on it
 */
record HtmlArticle(
    Entry entry,
    TextDirection direction,
    @Nullable String source,
    int words,
    List<Row> rows,
    List<Name> names,
    List<Outcome.CheckFailed> failedChecks) {

  private static final int TITLE = 100;

  /** What an editor is to do with an article; the most urgent first. */
  enum Standing {
    NOT_CHECKED("Not checked"),
    HOLD("Hold"),
    LOOK("Look"),
    CLEAR("Clear");

    private final String title;

    Standing(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    /** The name as a class of the style sheet. */
    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * An article in the list of articles.
   *
   * @param key of its element in the page; those of its findings begin with it
   * @param standing what to do with it
   * @param title its first title, heading or line; or its path
   * @param path where it is
   * @param language BCP 47, or empty
   * @param languageName in English, or empty
   * @param counts how many findings of each severity; every severity is a key
   * @param reason why it was not checked; else empty
   */
  record Entry(
      String key,
      Standing standing,
      String title,
      String path,
      String language,
      String languageName,
      Map<Severity, Integer> counts,
      String reason)
      implements Comparable<Entry> {

    int count(Severity severity) {
      return counts.getOrDefault(severity, 0);
    }

    /** Worst first; among equals, none goes before another. */
    @Override
    public int compareTo(Entry other) {
      int order = standing.compareTo(other.standing);
      for (Severity severity : Severity.values()) {
        order = order != 0 ? order : Integer.compare(other.count(severity), count(severity));
      }
      return order;
    }
  }

  /** A paragraph and the explanations of the findings in it. */
  record Row(
      Block.Kind kind,
      TextDirection direction,
      List<MarkedText.Piece> pieces,
      List<HtmlNote> notes) {}

  /**
   * A line of the names table.
   *
   * @param group what the article calls it
   * @param because why the preferred form is preferred, in words; empty where none is
   * @param numbers of the findings about it
   */
  record Name(NameGroup group, String because, List<Integer> numbers) {}

  static HtmlArticle of(String key, Outcome.Checked checked) {
    Document document = checked.document();
    Document source = checked.source();
    List<Finding> findings = checked.findings();
    TextDirection direction = TextDirection.of(document.text(), TextDirection.LTR);
    List<Row> rows = new ArrayList<>();
    for (MarkedText.Row row : MarkedText.rows(document, findings, direction)) {
      List<HtmlNote> notes =
          row.numbers().stream().map(n -> HtmlNote.of(n, document, source, findings)).toList();
      rows.add(new Row(row.kind(), row.direction(), row.pieces(), notes));
    }
    return new HtmlArticle(
        entry(key, checked),
        direction,
        source == null ? null : Printable.of(source.path()),
        checked.words(),
        rows,
        checked.names().stream().map(n -> name(n, findings)).toList(),
        checked.failedChecks().stream()
            .map(f -> new Outcome.CheckFailed(f.check(), Printable.of(f.reason())))
            .toList());
  }

  /** The entry of an article that could not be read. */
  static Entry unread(String key, Outcome.Unreadable unreadable) {
    String path = Printable.of(unreadable.path());
    String reason = Printable.of(unreadable.reason());
    return new Entry(key, Standing.NOT_CHECKED, path, path, "", "", Map.of(), reason);
  }

  private static Entry entry(String key, Outcome.Checked checked) {
    Document document = checked.document();
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      counts.put(severity, (int) checked.count(severity));
    }
    return new Entry(
        key,
        switch (checked.verdict()) {
          case HOLD -> Standing.HOLD;
          case LOOK -> Standing.LOOK;
          case CLEAR -> Standing.CLEAR;
        },
        title(document),
        Printable.of(document.path()),
        languageAttribute(document.language()),
        languageName(document.language()),
        counts,
        "");
  }

  private static String title(Document document) {
    for (Block block : document.blocks()) {
      String text = Printable.excerpt(block.span().of(document.text()), TITLE);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return Printable.of(document.path());
  }

  private static Name name(NameGroup group, List<Finding> findings) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (group.group().equals(findings.get(i).group())) {
        numbers.add(i + 1);
      }
    }
    return new Name(group, Printable.of(Phrases.because(group)), numbers);
  }

  /** The value of HTML's {@code lang}: empty where the language is not known. */
  static String languageAttribute(String tag) {
    return tag.equals(Document.UNKNOWN_LANGUAGE) ? "" : tag;
  }

  private static String languageName(String tag) {
    return tag.equals(Document.UNKNOWN_LANGUAGE)
        ? ""
        : ULocale.forLanguageTag(tag).getDisplayName(ULocale.ENGLISH);
  }
}
