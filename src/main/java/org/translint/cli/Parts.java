package org.translint.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.translint.check.Check;
import org.translint.check.catalog.Catalog;
import org.translint.config.FileRules;
import org.translint.config.Given;
import org.translint.config.Known;
import org.translint.config.NamesScope;
import org.translint.config.Option;
import org.translint.config.Settings;
import org.translint.config.Settings.GlossaryFile;
import org.translint.config.Settings.NameLedger;
import org.translint.config.Settings.WordsFile;
import org.translint.config.SettingsException;
import org.translint.config.SettingsFile;
import org.translint.config.SettingsMaker;
import org.translint.decisions.Decisions;
import org.translint.facts.FactCache;
import org.translint.finding.CheckInfo;
import org.translint.finding.Messages;
import org.translint.language.AcceptedWords;
import org.translint.language.DictionaryException;
import org.translint.language.LanguageTags;
import org.translint.language.Languages;
import org.translint.language.WordListReader;
import org.translint.names.ledger.Ledger;
import org.translint.names.ledger.LedgerException;
import org.translint.names.ledger.LedgerReader;
import org.translint.read.Format;
import org.translint.read.Readers;
import org.translint.rules.HouseRules;
import org.translint.run.Assignment;
import org.translint.run.Manner;
import org.translint.run.Newsroom;
import org.translint.run.OutcomeConsumer;
import org.translint.run.Progress;
import org.translint.run.Run;
import org.translint.run.Summary;
import org.translint.terms.Glossary;
import org.translint.terms.GlossaryException;
import org.translint.terms.GlossaryReader;
import org.translint.write.PackageRewriter;
import org.translint.write.Rewriter;
import org.translint.write.TextRewriter;

/** Where the parts are put together that commands are made of. */
final class Parts {

  private Parts() {}

  /** What settings may speak of. */
  static Known known() {
    return new Known(
        Catalog.infos().stream().map(CheckInfo::id).collect(Collectors.toSet()),
        Formats.extensions(),
        Format.extensions());
  }

  /**
   * The settings of a command, which from then on says everything in the language that they ask
   * for.
   *
   * @param given on the command line
   * @throws SettingsException if something that was said makes no sense
   */
  static Settings settings(Console console, Map<Option, Given> given) throws SettingsException {
    Settings settings =
        SettingsMaker.make(console.folder(), known(), SettingsFile.find(console.folder()), given);
    Messages.speak(settings.reports().language());
    return settings;
  }

  /** The checks that are to run. */
  static List<Check> checks(Settings settings) {
    return Catalog.checks().stream().filter(c -> settings.checks().runs(c.info())).toList();
  }

  /**
   * Makes sure that there is something to do.
   *
   * @throws SettingsException if the settings leave no check
   */
  static void requireSomeCheck(Settings settings) throws SettingsException {
    if (checks(settings).isEmpty()) {
      throw new SettingsException("No check is left to run; see --only, --enable and --disable.");
    }
  }

  /**
   * The name ledger that the settings speak of, or an empty one.
   *
   * @throws SettingsException if there is something wrong with it
   */
  private static Ledger ledger(Settings settings) throws SettingsException {
    NameLedger names = settings.articles().names();
    if (names == null) {
      return Ledger.EMPTY;
    }
    try {
      return names.file() == null
          ? Ledger.bundled()
          : LedgerReader.read(names.file(), names.path());
    } catch (LedgerException e) {
      throw new SettingsException(e.sentence());
    }
  }

  /**
   * The glossary that the settings speak of, or an empty one.
   *
   * @throws SettingsException if there is something wrong with it
   */
  private static Glossary glossary(Settings settings) throws SettingsException {
    GlossaryFile terms = settings.articles().glossary();
    if (terms == null) {
      return Glossary.EMPTY;
    }
    try {
      return GlossaryReader.read(terms.file(), terms.path());
    } catch (GlossaryException e) {
      throw new SettingsException(e.sentence());
    }
  }

  /**
   * What the newsroom says that the settings speak of.
   *
   * @throws SettingsException if there is something wrong with a file
   */
  static Newsroom newsroom(Settings settings) throws SettingsException {
    return newsroom(settings, DecisionParts.decisions(settings));
  }

  /** How files are read. */
  private static FileRules files(Settings settings) {
    FileRules said = settings.articles().files();
    Settings.Selection selection = settings.articles().selection();
    return selection == null ? said : selection.in(said);
  }

  /** The same with decisions that are known. */
  static Newsroom newsroom(Settings settings, Decisions decisions) throws SettingsException {
    WordsFile words = settings.accepted().words();
    return new Newsroom(
        ledger(settings),
        glossary(settings),
        words == null
            ? AcceptedWords.NONE
            : new AcceptedWords(WordListReader.read(words.file(), words.path())),
        HouseRules.of(settings.tuning().rules()),
        files(settings),
        new Newsroom.Rulings(decisions, settings.tuning(), known().checks(), null));
  }

  /**
   * The languages, with the dictionaries that the settings speak of.
   *
   * @throws SettingsException if there is something wrong with one, or the language that is asked
   *     for is not among them
   */
  static Languages languages(Settings settings) throws SettingsException {
    Languages languages = languagesOf(settings);
    String language = settings.articles().language();
    if (language != null && !languages.isSupported(language)) {
      throw new SettingsException(
          "%s (%s) cannot be checked by this translint. 'translint languages' lists what can."
              .formatted(LanguageTags.englishName(language), language));
    }
    return languages;
  }

  private static Languages languagesOf(Settings settings) throws SettingsException {
    try {
      return Languages.with(settings.articles().dictionaries());
    } catch (DictionaryException e) {
      throw new SettingsException(e.sentence());
    }
  }

  /**
   * What puts fixes into files, by their paths: the place where reading and writing come together.
   */
  static Function<String, Rewriter> rewriters(Settings settings) {
    Readers readers = new Readers(files(settings), settings.running().limits().bytes());
    Charset encoding = settings.articles().encoding();
    Rewriter text = new TextRewriter(new FileReading(readers, encoding));
    Rewriter packages = new PackageRewriter(new OfficeFiles(readers, encoding));
    return path -> readers.isPackage(path) ? packages : text;
  }

  private static Manner manner(Settings settings, NamesScope namesScope) {
    return new Manner(
        settings.articles().encoding(),
        namesScope,
        settings.running().jobs(),
        settings.running().limits());
  }

  /** Finds who is named in articles, and checks nothing. */
  static Summary names(
      Settings settings, List<Assignment> work, Progress progress, OutcomeConsumer consumer)
      throws IOException, InterruptedException, SettingsException {
    try (Run run =
        new Run(
            languages(settings),
            Newsroom.of(ledger(settings), Glossary.EMPTY).withFiles(files(settings)),
            List.of(),
            manner(settings, NamesScope.BATCH),
            progress,
            FactCache.NONE)) {
      return run.execute(work, consumer);
    }
  }

  /**
   * Checks articles.
   *
   * @throws SettingsException if a file that the settings speak of has gone
   */
  static Summary run(
      Settings settings,
      Languages languages,
      Newsroom newsroom,
      List<Assignment> work,
      Progress progress,
      OutcomeConsumer consumer)
      throws IOException, InterruptedException, SettingsException {
    try (Run run = run(settings, languages, newsroom, progress)) {
      return run.execute(work, consumer);
    }
  }

  /**
   * A run that checks articles; the caller closes it.
   *
   * @throws SettingsException if a file that the settings speak of has gone
   */
  static Run run(Settings settings, Languages languages, Newsroom newsroom, Progress progress)
      throws SettingsException {
    List<Check> checks = checks(settings);
    return new Run(
        languages,
        newsroom,
        checks,
        manner(settings, settings.articles().namesScope()),
        progress,
        CacheParts.cache(settings, checks));
  }
}
