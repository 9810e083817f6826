package org.translint.config;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.translint.finding.UiLanguage;

/**
 * Everything that one run is told, checked and made complete. Immutable; made by {@link
 * SettingsMaker}.
 *
 * @param folder the working folder, absolute; reports print paths relative to it
 * @param file the {@code translint.yaml} that was read, absolute; null where there is none
 * @param articles what is known of the articles
 * @param sources where their sources are, and what is done with them
 * @param accepted what the newsroom accepts
 * @param checks which checks run
 * @param reports what is written
 * @param running how the work is done
 * @param tuning what the newsroom makes of checks
 */
public record Settings(
    Path folder,
    @Nullable Path file,
    Articles articles,
    Sources sources,
    Accepted accepted,
    CheckChoice checks,
    Reports reports,
    Running running,
    Tuning tuning) {

  /**
   * What is known of the articles.
   *
   * @param language of the translations (BCP 47), or null: from the path, else detected
   * @param encoding of the files that do not say their own
   * @param namesScope how far names are compared
   * @param names which ledger approves names, or null
   * @param glossary which glossary approves terms, or null
   * @param dictionaries that the user brings, in the order given
   * @param files how they are read that do not say it themselves
   * @param selection which part of pages is the article, or null: it is found
   */
  public record Articles(
      @Nullable String language,
      Charset encoding,
      NamesScope namesScope,
      @Nullable NameLedger names,
      @Nullable GlossaryFile glossary,
      List<DictionaryFile> dictionaries,
      FileRules files,
      @Nullable Selection selection) {

    public Articles {
      dictionaries = List.copyOf(dictionaries);
    }
  }

  /**
   * Which part of pages is the article.
   *
   * @param selector in CSS
   * @param isOverAll whether it takes the place of those that rules for files have
   */
  public record Selection(String selector, boolean isOverAll) {

    /** The rules for files with this selection. */
    public FileRules in(FileRules rules) {
      return rules.selecting(selector, isOverAll);
    }
  }

  /**
   * A Hunspell dictionary that the user brings.
   *
   * @param language BCP 47
   * @param path as the user wrote it, for messages
   * @param file absolute: either file of the pair, both without extension, or their folder
   * @param adds whether it adds to the dictionary that comes with translint, or replaces it
   */
  public record DictionaryFile(String language, String path, Path file, boolean adds) {}

  /**
   * Which ledger approves names.
   *
   * @param path as the user wrote it, for messages
   * @param file absolute, or null for the list that comes with translint
   */
  public record NameLedger(String path, @Nullable Path file) {

    /** What the user writes for the list that comes with translint. */
    public static final String BUNDLED = "bundled";
  }

  /**
   * Which glossary approves terms.
   *
   * @param path as the user wrote it, for messages
   * @param file absolute
   */
  public record GlossaryFile(String path, Path file) {}

  /**
   * Where the sources are, and what is done with them.
   *
   * @param place a file, a folder or a pattern with {@link #NAME} in it, absolute; null where
   *     nothing was said
   * @param language of the sources (BCP 47), or null: from the path, else detected
   * @param use what is done with them
   * @param checked whether they are checked as articles of their own
   * @param manifest a table that pairs, absolute, or null
   */
  public record Sources(
      @Nullable Path place,
      @Nullable String language,
      Use use,
      boolean checked,
      @Nullable Path manifest) {

    /** Stands for the name of the translation's file in a pattern. */
    public static final String NAME = "{name}";

    /** The language of sources in pairing by path, where nothing was said. */
    public static final String DEFAULT_LANGUAGE = "id";

    /** What is done with sources. */
    public enum Use {
      /** Articles are checked without. */
      NONE,
      /** Articles are checked with theirs, where there is one. */
      WHERE_FOUND,
      /** An article without fails. */
      REQUIRED
    }
  }

  /**
   * What the newsroom accepts.
   *
   * @param words the list of its own words, or null
   * @param decisions the table of its decisions
   * @param today the day on which decisions are to hold, or null for this one
   */
  public record Accepted(
      @Nullable WordsFile words, DecisionsFile decisions, @Nullable LocalDate today) {}

  /**
   * A list of words.
   *
   * @param path as the user wrote it, for messages
   * @param file absolute
   */
  public record WordsFile(String path, Path file) {}

  /**
   * A table of decisions.
   *
   * @param path as the user wrote it, or as it is found, for messages
   * @param file absolute
   * @param isNamed whether the user named it, so that it must be there to be read
   */
  public record DecisionsFile(String path, Path file, boolean isNamed) {

    /** The name of the file that nobody needs to name. */
    public static final String NAME = "translint-decisions.csv";
  }

  /**
   * What is written.
   *
   * @param format of standard output
   * @param files in the order given
   * @param color of the terminal report
   * @param language of what they say
   */
  public record Reports(String format, List<ReportFile> files, Color color, UiLanguage language) {

    /** The format of standard output where nothing was said. */
    public static final String DEFAULT_FORMAT = "terminal";

    public Reports {
      files = List.copyOf(files);
    }
  }

  /**
   * A report that goes to a file.
   *
   * @param format its name
   * @param path as the user wrote it, for messages
   * @param file absolute
   */
  public record ReportFile(String format, String path, Path file) {}

  /**
   * How the work is done.
   *
   * @param failOn what makes the exit code 1
   * @param jobs how many articles at a time, at least 1
   * @param progress whether to show progress where there is a terminal
   * @param debug whether errors come with their stack traces
   * @param since what must have changed to be checked, or null for everything
   * @param limits that no article may exceed
   * @param cache the folder that keeps what was found for the next run, absolute; null for none
   */
  public record Running(
      FailOn failOn,
      int jobs,
      boolean progress,
      boolean debug,
      @Nullable Since since,
      Limits limits,
      @Nullable Path cache) {

    /** The folder that nobody needs to name. */
    public static final String CACHE = ".translint/cache";
  }

  /**
   * What must have changed to be checked.
   *
   * @param revision of git, since which an article or its source must have changed
   * @param linesOnly whether findings are told on lines alone that changed
   */
  public record Since(String revision, boolean linesOnly) {}
}
