package org.translint.config;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be said about a run of {@code check}: the one table from which the command
 * line, the keys of {@code translint.yaml} and the file that {@code init} writes are made.
 */
public enum Option {
  LANGUAGE(
      "language",
      "-l",
      Kind.ONE,
      "LANG",
      "fr",
      "Language of the translations (BCP 47). Default: from the path, else detected."),
  SOURCE(
      "source",
      "-s",
      Kind.ONE,
      "PATH",
      "articles/id/{name}",
      "Where the sources are: a file, a folder, or a pattern in which {name} is the name of the"
          + " translation's file without its language suffix, with its extension."),
  SOURCE_LANGUAGE(
      "source-language",
      null,
      Kind.ONE,
      "LANG",
      "id",
      "Language of the sources. Default: from the path, else detected; pairing by path takes"
          + " Indonesian (id)."),
  NO_SOURCE("no-source", null, Kind.FLAG, null, "true", "Check without sources, and pair nothing."),
  REQUIRE_SOURCE(
      "require-source", null, Kind.FLAG, null, "true", "Fail an article that has no source."),
  CHECK_SOURCES(
      "check-sources",
      null,
      Kind.FLAG,
      null,
      "true",
      "Check the sources too, as articles of their own."),
  MANIFEST(
      "manifest",
      null,
      Kind.ONE,
      "FILE",
      "articles.tsv",
      "TSV or CSV that lists the articles. Its header names the columns: translation, and any of"
          + " source, language, source_language; paths are relative to the manifest."),
  NAMES_SCOPE(
      "names-scope",
      null,
      Kind.ONE,
      "SCOPE",
      "batch",
      "Compare names inside each article (article), or across the batch as well (batch)."
          + " Default: batch."),
  NAMES(
      "names",
      null,
      Kind.ONE,
      "FILE",
      "names.csv",
      "The newsroom's name ledger: CSV with the columns person, language, approved, accepted and"
          + " note. The word bundled stands for the list of public figures that comes with"
          + " translint."),
  GLOSSARY(
      "glossary",
      null,
      Kind.ONE,
      "FILE",
      "terms.csv",
      "The newsroom's terms: TBX, or CSV with the columns concept, source, source_language,"
          + " language, approved, accepted, forbidden and note."),
  DICTIONARY(
      "dictionary",
      null,
      Kind.MANY,
      "LANG=PATH",
      "[id=/usr/share/hunspell/id_ID]",
      "A Hunspell dictionary for a language, in place of translint's own: the .aff or .dic file,"
          + " both without extension, or their folder. LANG+=PATH adds to translint's own instead."
          + " Can be given several times."),
  WORDS(
      "words",
      null,
      Kind.ONE,
      "FILE",
      "words.txt",
      "The newsroom's own words, which are no spelling mistakes: a text file with a word or phrase a"
          + " line, after a tab the language where it is for one only; 'word*' is any word that"
          + " begins so, and # begins a comment."),
  ENABLE(
      "enable",
      null,
      Kind.LIST,
      "CHECK",
      "[]",
      "Run these checks too, which are off by default (see 'translint checks')."),
  DISABLE("disable", null, Kind.LIST, "CHECK", "[]", "Do not run these checks."),
  ONLY("only", null, Kind.LIST, "CHECK", "[unknown-word]", "Run these checks and no others."),
  REPORT(
      "report",
      null,
      Kind.MANY,
      "[FORMAT=]FILE",
      "[report.html, report.json]",
      "Write a report to a file too; can be given several times. The format is taken from the"
          + " file's extension where that is clear. docx=FOLDER/ makes a copy of each DOCX article"
          + " with comments on its faults."),
  FORMAT(
      "format",
      null,
      Kind.ONE,
      "FORMAT",
      "terminal",
      "What standard output gets. Default: terminal."),
  FAIL_ON(
      "fail-on",
      null,
      Kind.ONE,
      "SEVERITY",
      "major",
      "The least severity that makes the exit code 1: critical, major, minor or never. Default:"
          + " major."),
  DECISIONS(
      "decisions",
      null,
      Kind.ONE,
      "FILE",
      "translint-decisions.csv",
      "Accepted findings, words and names, which are left out and counted; 'translint accept' writes"
          + " them. Default: translint-decisions.csv beside translint.yaml, else in the working"
          + " folder, where present."),
  TODAY(
      "today",
      null,
      Kind.ONE,
      "DATE",
      "2026-11-24",
      "The day on which decisions are to hold that end on one. Default: today, in UTC."),
  SINCE(
      "since",
      null,
      Kind.ONE,
      "REV",
      "main",
      "Check only articles that changed since a git revision, themselves or their source, with what"
          + " is not committed. They alone are the batch then, in which names are compared."),
  CHANGED_LINES(
      "changed-lines",
      null,
      Kind.FLAG,
      null,
      "true",
      "With --since: tell only what is found on lines that changed."),
  UI_LANGUAGE(
      "ui-language",
      null,
      Kind.ONE,
      "LANG",
      "fr",
      "The language of messages and reports: en, fr or id. Default: en."),
  JOBS(
      "jobs",
      "-j",
      Kind.ONE,
      "N",
      "2",
      "How many articles are checked at a time. Default: the number of processors."),
  TIMEOUT(
      "timeout",
      null,
      Kind.ONE,
      "SECONDS",
      "60",
      "How long one check may take on an article of ordinary length before it is given up there; a"
          + " longer article gets more. Default: 60."),
  MAX_SIZE(
      "max-size",
      null,
      Kind.ONE,
      "MB",
      "20",
      "How large an article may be, in megabytes; a larger one fails. Files that hold many articles,"
          + " and packages, may be ten times as large where they must be held as a whole. Default:"
          + " 20."),
  CACHE(
      "cache",
      null,
      Kind.ONE,
      "DIR",
      ".translint/cache",
      "Where it is kept what was found in each article, so that the next run looks only at those that"
          + " changed. Default: .translint/cache beside translint.yaml, else in the working folder."),
  NO_CACHE("no-cache", null, Kind.FLAG, null, "true", "Keep nothing from one run to the next."),
  NO_PROGRESS("no-progress", null, Kind.FLAG, null, "true", "Show no progress."),
  COLOR("color", null, Kind.ONE, "WHEN", "auto", "Colour: auto, always or never. Default: auto."),
  ENCODING(
      "encoding",
      null,
      Kind.ONE,
      "NAME",
      "windows-1252",
      "Character encoding of the articles. Default: UTF-8."),
  SELECT(
      "select",
      null,
      Kind.ONE,
      "CSS",
      "article .story",
      "Which part of HTML pages is the article: a CSS selector. Default: it is found among menus,"
          + " comments and footers."),
  DEBUG("debug", null, Kind.FLAG, null, "true", "Show where in translint an error arose.");

  /** What an option takes. */
  public enum Kind {
    /** One value. */
    ONE,
    /** Values with commas between, or a YAML list. */
    LIST,
    /** Values one by one, the option repeated, or a YAML list. */
    MANY,
    /** Nothing on the command line; true or false in YAML. */
    FLAG
  }

  private final String key;
  private final @Nullable String shortName;
  private final Kind kind;
  private final @Nullable String label;
  private final String example;
  private final String description;

  Option(
      String key,
      @Nullable String shortName,
      Kind kind,
      @Nullable String label,
      String example,
      String description) {
    this.key = key;
    this.shortName = shortName;
    this.kind = kind;
    this.label = label;
    this.example = example;
    this.description = description;
  }

  /** The word for it in {@code translint.yaml}, and on the command line after two hyphens. */
  public String key() {
    return key;
  }

  /** The word for it on the command line. */
  public String longName() {
    return "--" + key;
  }

  /** The one-letter word for it on the command line, with its hyphen, or null. */
  public @Nullable String shortName() {
    return shortName;
  }

  public Kind kind() {
    return kind;
  }

  /** What help calls the value; null for a flag. */
  public @Nullable String label() {
    return label;
  }

  /** A value as {@code translint.yaml} could have it. */
  public String example() {
    return example;
  }

  /** What it does, for help. */
  public String description() {
    return description;
  }

  /** The option with this key; underscores may stand for hyphens. */
  public static Optional<Option> ofKey(String key) {
    String wanted = key.replace('_', '-').toLowerCase(Locale.ROOT);
    for (Option option : values()) {
      if (option.key.equals(wanted)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }
}
