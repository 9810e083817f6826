package org.translint.config;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.translint.config.Settings.DecisionsFile;
import org.translint.config.Settings.DictionaryFile;
import org.translint.config.Settings.GlossaryFile;
import org.translint.config.Settings.NameLedger;
import org.translint.config.Settings.ReportFile;
import org.translint.config.Settings.Sources;
import org.translint.config.Settings.WordsFile;
import org.translint.finding.UiLanguage;

/**
 * Makes settings of what was said in {@code translint.yaml} and on the command line, which wins.
 */
public final class SettingsMaker {

  private static final Set<Option> CONTRADICT_NO_SOURCE =
      Set.of(Option.SOURCE, Option.REQUIRE_SOURCE);

  private final Known known;
  private final Values values;

  private SettingsMaker(Known known, Values values) {
    this.known = known;
    this.values = values;
  }

  /**
   * The settings of a run.
   *
   * @param folder the working folder, absolute
   * @param file what {@code translint.yaml} says
   * @throws SettingsException if something that was said makes no sense
   */
  public static Settings make(
      Path folder, Known known, SettingsFile file, Map<Option, Given> commandLine)
      throws SettingsException {
    SettingsMaker strong = new SettingsMaker(known, new Values(commandLine));
    SettingsMaker weak = new SettingsMaker(known, new Values(file.given()));
    SettingsMaker both = new SettingsMaker(known, new Values(merge(file.given(), commandLine)));
    TuningReading reading = new TuningReading(file.sections(), known.checks(), way(file, folder));
    return new Settings(
        folder,
        file.path(),
        both.articles(reading.files(known.articleFormats()), strong.values.isSaid(Option.SELECT)),
        both.sources(),
        both.accepted(folder, file),
        strong.checks().over(weak.checks()),
        both.reports(),
        new RunningReading(both.values).running(folder, file),
        reading.tuning());
  }

  /** The way from the file's folder down to the working folder. */
  private static String way(SettingsFile file, Path folder) {
    Path above = file.path() == null ? null : file.path().getParent();
    return above != null && folder.startsWith(above)
        ? above.relativize(folder).toString().replace('\\', '/')
        : "";
  }

  private static Map<Option, Given> merge(Map<Option, Given> file, Map<Option, Given> commandLine) {
    Map<Option, Given> both = new EnumMap<>(Option.class);
    both.putAll(file);
    both.putAll(commandLine);
    if (commandLine.containsKey(Option.CACHE) && !commandLine.containsKey(Option.NO_CACHE)) {
      both.remove(Option.NO_CACHE);
    }
    Values strong = new Values(commandLine);
    if (strong.isOn(Option.NO_SOURCE)) {
      both.keySet().removeIf(o -> CONTRADICT_NO_SOURCE.contains(o) && !commandLine.containsKey(o));
    } else if (CONTRADICT_NO_SOURCE.stream().anyMatch(strong::isOn)) {
      both.remove(Option.NO_SOURCE);
    }
    return both;
  }

  /**
   * @param selectsOverAll whether a selector is over those of rules for files
   */
  private Settings.Articles articles(FileRules files, boolean selectsOverAll)
      throws SettingsException {
    return new Settings.Articles(
        values.language(Option.LANGUAGE).orElse(null),
        values.encoding(Option.ENCODING).orElse(StandardCharsets.UTF_8),
        values.oneOf(Option.NAMES_SCOPE, NamesScope.values()).orElse(NamesScope.BATCH),
        values.isSaid(Option.NAMES) ? names(values.item(Option.NAMES).value()) : null,
        values
            .path(Option.GLOSSARY)
            .map(file -> new GlossaryFile(values.item(Option.GLOSSARY).value(), file))
            .orElse(null),
        dictionaries(),
        files,
        values
            .selector(Option.SELECT)
            .map(selector -> new Settings.Selection(selector, selectsOverAll))
            .orElse(null));
  }

  private List<DictionaryFile> dictionaries() throws SettingsException {
    List<DictionaryFile> files = new ArrayList<>();
    for (Given.Item item : values.items(Option.DICTIONARY)) {
      String text = item.value();
      int equals = text.indexOf('=');
      if (equals <= 0) {
        throw item.wrong(
            "'"
                + text
                + "' does not say of which language it is; write LANG=PATH, as in id=id_ID.");
      }
      boolean adds = text.charAt(equals - 1) == '+';
      String language = text.substring(0, adds ? equals - 1 : equals).strip();
      Optional<String> tag = LanguageCodes.canonical(language);
      if (tag.isEmpty()) {
        throw item.wrong(LanguageCodes.unknown(language));
      }
      String path = text.substring(equals + 1).strip();
      Path file = values.resolve(Option.DICTIONARY, item, path);
      files.add(new DictionaryFile(tag.get(), path, file, adds));
    }
    return files;
  }

  private NameLedger names(String said) throws SettingsException {
    return said.equals(NameLedger.BUNDLED)
        ? new NameLedger(said, null)
        : new NameLedger(said, values.path(Option.NAMES).orElseThrow());
  }

  private Sources sources() throws SettingsException {
    Sources.Use use = Sources.Use.WHERE_FOUND;
    if (values.isOn(Option.NO_SOURCE)) {
      for (Option other : Option.values()) {
        if (CONTRADICT_NO_SOURCE.contains(other) && values.isOn(other)) {
          throw values.item(other).wrong("contradicts " + Option.NO_SOURCE.key() + ".");
        }
      }
      use = Sources.Use.NONE;
    } else if (values.isOn(Option.REQUIRE_SOURCE)) {
      use = Sources.Use.REQUIRED;
    }
    return new Sources(
        values.path(Option.SOURCE).orElse(null),
        values.language(Option.SOURCE_LANGUAGE).orElse(null),
        use,
        values.isOn(Option.CHECK_SOURCES),
        values.path(Option.MANIFEST).orElse(null));
  }

  private Settings.Accepted accepted(Path folder, SettingsFile settings) throws SettingsException {
    WordsFile words =
        values
            .path(Option.WORDS)
            .map(file -> new WordsFile(values.item(Option.WORDS).value(), file))
            .orElse(null);
    LocalDate today = values.date(Option.TODAY).orElse(null);
    Optional<Path> named = values.path(Option.DECISIONS);
    if (named.isPresent()) {
      String path = values.item(Option.DECISIONS).value();
      return new Settings.Accepted(words, new DecisionsFile(path, named.get(), true), today);
    }
    Path yaml = settings.path();
    Path file =
        yaml == null ? folder.resolve(DecisionsFile.NAME) : yaml.resolveSibling(DecisionsFile.NAME);
    String path = file.startsWith(folder) ? folder.relativize(file).toString() : file.toString();
    return new Settings.Accepted(words, new DecisionsFile(path, file, false), today);
  }

  private CheckChoice checks() throws SettingsException {
    Set<String> disable = ids(Option.DISABLE, Set.of());
    return new CheckChoice(ids(Option.ENABLE, disable), disable, ids(Option.ONLY, disable));
  }

  private Set<String> ids(Option option, Set<String> disabled) throws SettingsException {
    Set<String> ids = new LinkedHashSet<>();
    for (Given.Item item : values.items(option)) {
      String id = item.value();
      if (!known.checks().contains(id)) {
        throw item.wrong(
            "there is no check '"
                + id
                + "'"
                + Suggestion.question(Suggestion.nearest(id, known.checks()))
                + " 'translint checks' lists them.");
      }
      if (disabled.contains(id)) {
        throw item.wrong("'" + id + "' is disabled as well.");
      }
      ids.add(id);
    }
    return ids;
  }

  private Settings.Reports reports() throws SettingsException {
    String format = Settings.Reports.DEFAULT_FORMAT;
    if (values.isSaid(Option.FORMAT)) {
      format = format(values.item(Option.FORMAT), values.item(Option.FORMAT).value());
    }
    Map<Path, Given.Item> places = new HashMap<>();
    List<ReportFile> files = new ArrayList<>();
    for (Given.Item item : values.items(Option.REPORT)) {
      ReportFile report = report(item);
      if (places.putIfAbsent(report.file(), item) != null) {
        throw item.wrong("two reports would go to '" + report.path() + "'.");
      }
      files.add(report);
    }
    return new Settings.Reports(
        format,
        files,
        values.oneOf(Option.COLOR, Color.values()).orElse(Color.AUTO),
        values.oneOf(Option.UI_LANGUAGE, UiLanguage.values()).orElse(UiLanguage.EN));
  }

  private ReportFile report(Given.Item item) throws SettingsException {
    String text = item.value();
    int equals = text.indexOf('=');
    boolean saysFormat = equals >= 0 && text.substring(0, equals).matches("[\\w-]*");
    String path = saysFormat ? text.substring(equals + 1) : text;
    if (path.equals("-")) {
      throw item.wrong(
          "two reports would go to standard output; use --format to choose the one it gets.");
    }
    String format =
        saysFormat ? format(item, text.substring(0, equals)) : formatByExtension(item, path);
    return new ReportFile(format, path, values.resolve(Option.REPORT, item, path));
  }

  private String format(Given.Item item, String name) throws SettingsException {
    String wanted = name.toLowerCase(Locale.ROOT);
    if (!known.formats().containsKey(wanted)) {
      throw item.wrong("'" + name + "' is not a report format; there are " + formatNames() + ".");
    }
    return wanted;
  }

  private String formatByExtension(Given.Item item, String path) throws SettingsException {
    String name = path.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> format : known.formats().entrySet()) {
      if (!format.getValue().isEmpty() && name.endsWith("." + format.getValue())) {
        return format.getKey();
      }
    }
    throw item.wrong(
        "the name of '"
            + path
            + "' does not tell the report's format; write FORMAT="
            + path
            + ", where FORMAT is one of "
            + formatNames()
            + ".");
  }

  private String formatNames() {
    return known.formats().keySet().stream().collect(Collectors.joining(", "));
  }
}
