package org.translint.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.translint.check.Check;
import org.translint.config.Given;
import org.translint.config.Option;
import org.translint.config.Settings;
import org.translint.config.Settings.DictionaryFile;
import org.translint.config.SettingsException;
import org.translint.config.SettingsFile;
import org.translint.config.SettingsMaker;
import org.translint.finding.Messages;
import org.translint.language.DictionaryException;
import org.translint.language.HunspellFiles;
import org.translint.language.Languages;
import org.translint.run.Assignment;
import org.translint.run.Manner;
import org.translint.run.Newsroom;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The parts of a run as the options and the configuration file put them together, for another
 * program that runs the same checks in its own way. Immutable.
 *
 * @param settings all that was said
 * @param newsroom what the newsroom says itself
 * @param languages with the user's dictionaries
 * @param checks that are to run
 */
public record Assembly(
    Settings settings, Newsroom newsroom, Languages languages, List<Check> checks) {

  private static final List<Option> OPTIONS =
      OptionSpecs.concat(
          OptionSpecs.FINDINGS.stream()
              .filter(
                  option ->
                      option != Option.SINCE
                          && option != Option.CHANGED_LINES
                          && option != Option.CACHE
                          && option != Option.NO_CACHE)
              .toList(),
          List.of(
              Option.UI_LANGUAGE, Option.TIMEOUT, Option.MAX_SIZE, Option.ENCODING, Option.SELECT));

  public Assembly {
    checks = List.copyOf(checks);
  }

  /** The options that say which articles there are, and what is found in them. */
  public static List<OptionSpec> options() {
    return OptionSpecs.of(OPTIONS);
  }

  /**
   * What was said on a command line with {@link #options}; the day on which decisions hold is
   * always among it, so that it is the same on all machines.
   *
   * @param folder which paths are relative to, absolute
   * @param config the configuration file, or null: it is looked for
   * @throws SettingsException if something that was said makes no sense
   */
  public static Map<Option, Given> given(ParseResult parsed, Path folder, @Nullable Path config)
      throws SettingsException {
    Map<Option, Given> given = new EnumMap<>(Option.class);
    for (Option option : OPTIONS) {
      if (parsed.hasMatchedOption(option.longName())) {
        given.putAll(OptionSpecs.given(parsed, folder));
        break;
      }
    }
    Settings settings = settings(folder, file(folder, config), given);
    given.put(
        Option.TODAY,
        new Given(
            List.of(
                new Given.Item(DecisionParts.today(settings).toString(), Option.TODAY.longName())),
            folder));
    return given;
  }

  private static SettingsFile file(Path folder, @Nullable Path config) throws SettingsException {
    return config == null ? SettingsFile.find(folder) : SettingsFile.read(config, folder);
  }

  private static Settings settings(Path folder, SettingsFile file, Map<Option, Given> given)
      throws SettingsException {
    return SettingsMaker.make(folder, Parts.known(), file, given);
  }

  /**
   * Puts the parts together; from then on the process says everything in the language that the
   * settings ask for.
   *
   * @throws SettingsException if something that was said makes no sense
   */
  public static Assembly of(Path folder, @Nullable Path config, Map<Option, Given> given)
      throws SettingsException {
    return ofFile(folder, file(folder, config), given);
  }

  /**
   * The same where somebody has read the configuration file, or knows that there is none.
   *
   * @throws SettingsException if something that was said makes no sense
   */
  public static Assembly ofFile(Path folder, SettingsFile file, Map<Option, Given> given)
      throws SettingsException {
    Settings settings = settings(folder, file, given);
    Messages.speak(settings.reports().language());
    Parts.requireSomeCheck(settings);
    return new Assembly(
        settings, Parts.newsroom(settings), Parts.languages(settings), Parts.checks(settings));
  }

  /**
   * How articles are looked at, one at a time.
   *
   * @param encoding of articles that do not say their own, or null for that of the settings
   */
  public Manner manner(@Nullable Charset encoding) {
    return new Manner(
        encoding == null ? settings.articles().encoding() : encoding,
        settings.articles().namesScope(),
        1,
        settings.running().limits());
  }

  /**
   * The work that {@code paths} mean, each article with its source; without paths, what the
   * manifest lists, or the working folder.
   *
   * @param isLeftOut whether a file, by its absolute path, is none that was to be found
   * @param err where is told what is wrong with a path, in one sentence each
   * @return null where a path means nothing, or there is nothing to check; the user has been told
   * @throws SettingsException if the sources are not where they are said to be
   */
  public @Nullable List<Assignment> work(
      List<String> paths, Predicate<Path> isLeftOut, PrintWriter err) throws SettingsException {
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            err,
            settings.folder(),
            false,
            false);
    WorkSearch search = new WorkSearch(console, settings, isLeftOut);
    List<Assignment> work = search.find(paths);
    return work.isEmpty() || !search.isWhole() ? null : work;
  }

  /**
   * The files that decide what is found, beside the articles.
   *
   * @throws SettingsException if a dictionary has gone
   */
  public List<Path> files() throws SettingsException {
    List<Path> files = new ArrayList<>();
    add(settings.file(), files);
    Settings.Articles articles = settings.articles();
    add(articles.names() == null ? null : articles.names().file(), files);
    add(articles.glossary() == null ? null : articles.glossary().file(), files);
    add(settings.accepted().words() == null ? null : settings.accepted().words().file(), files);
    add(settings.accepted().decisions().file(), files);
    for (DictionaryFile dictionary : articles.dictionaries()) {
      try {
        HunspellFiles found = HunspellFiles.find(dictionary);
        add(found.affixes(), files);
        add(found.words(), files);
      } catch (DictionaryException e) {
        throw new SettingsException(e.sentence());
      }
    }
    return files;
  }

  private static void add(@Nullable Path file, List<Path> files) {
    if (file != null && Files.exists(file)) {
      files.add(file);
    }
  }

  /**
   * Digests of the user's data that decide the findings, by name, as reports print them.
   *
   * @throws SettingsException if a file has gone
   */
  public Map<String, String> resources() throws SettingsException {
    return Resources.digests(settings);
  }

  /** The version of translint. */
  public static String version() {
    return Version.current();
  }
}
