package org.translint.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.translint.config.Settings;
import org.translint.config.Settings.Sources;
import org.translint.config.SettingsException;
import org.translint.read.file.Input;

/**
 * Decides what each file of a run is: a translation, with its language and its source, or a source,
 * which is only context. Works by names and the manifest; opens no article but pages whose names
 * tell no source, since a page may link to it.
 */
public final class Pairing {

  private final Settings settings;
  private final Layout layout;
  private final SourceFinder finder;
  private final LinkedSource linked;
  private final Map<Path, Manifest.Row> manifest = new LinkedHashMap<>();
  private final @Nullable String sourceLanguage;

  /**
   * What pairing found out.
   *
   * @param work the articles to check, by path
   * @param sources files that are not checked because they are sources, by path
   */
  public record Paired(List<Assignment> work, List<Input> sources) {

    public Paired {
      work = List.copyOf(work);
      sources = List.copyOf(sources);
    }
  }

  /**
   * Reads the manifest, where the settings name one.
   *
   * @param isLanguage whether a part of a path, such as {@code fr}, names a language
   * @param isArticle whether a file is of a format that can be read
   * @throws SettingsException if the manifest or the place of the sources is wrong
   */
  public Pairing(Settings settings, Predicate<String> isLanguage, Predicate<Path> isArticle)
      throws SettingsException {
    this.settings = settings;
    this.layout = new Layout(settings, isLanguage);
    this.sourceLanguage = sourceLanguage(settings);
    this.finder =
        new SourceFinder(
            settings.sources(), layout, new Folders(isLanguage, isArticle), sourceLanguage);
    this.linked = new LinkedSource(settings, isArticle);
    Path file = settings.sources().manifest();
    if (file != null) {
      for (Manifest.Row row : Manifest.read(file, layout.display(file)).rows()) {
        manifest.put(row.translation(), row);
      }
    }
  }

  /** The language that files are known as sources by; null where nothing but the files' use is. */
  private static @Nullable String sourceLanguage(Settings settings) {
    Sources sources = settings.sources();
    if (sources.use() == Sources.Use.NONE) {
      return null;
    }
    String language = sources.language() == null ? Sources.DEFAULT_LANGUAGE : sources.language();
    return language.equals(settings.articles().language()) ? null : language;
  }

  /** The translations that the manifest lists, whether or not they exist; none without manifest. */
  public List<Input> listed() {
    return manifest.keySet().stream().map(this::input).toList();
  }

  /**
   * Pairs the files of a run.
   *
   * @param found all of them, in any order
   * @param named paths of those that the user named one by one, which are checked whatever they are
   */
  public Paired pair(Collection<? extends Input> found, Set<String> named) {
    Map<String, Input> inputs = new TreeMap<>();
    found.forEach(input -> inputs.put(input.path(), input));
    Map<String, Optional<Path>> sourceOf = new HashMap<>();
    Set<Path> used = new HashSet<>();
    for (Input input : inputs.values()) {
      Optional<Path> source = source(input);
      sourceOf.put(input.path(), source);
      source.ifPresent(used::add);
    }
    List<Assignment> work = new ArrayList<>();
    List<Input> context = new ArrayList<>();
    for (Input input : inputs.values()) {
      Optional<Path> source = sourceOf.getOrDefault(input.path(), Optional.empty());
      boolean isSource = isSource(input, used, source);
      if (isSource && !settings.sources().checked() && !named.contains(input.path())) {
        context.add(input);
      } else {
        work.add(assignment(input, isSource, source));
      }
    }
    return new Paired(Stories.tellApart(work), context);
  }

  private Optional<Path> source(Input input) {
    Sources sources = settings.sources();
    if (sources.use() == Sources.Use.NONE) {
      return Optional.empty();
    }
    if (input instanceof Input.InFile file) {
      Manifest.Row row = manifest.get(file.file());
      return row == null
          ? finder.find(file.file()).or(() -> linked(file.file()))
          : Optional.ofNullable(row.source());
    }
    return Optional.ofNullable(sources.place()).filter(Files::isRegularFile);
  }

  /** The source that a page links to, where nothing is said of where sources are. */
  private Optional<Path> linked(Path file) {
    String wanted = settings.sources().place() == null ? sourceLanguage : null;
    return wanted == null || wanted.equals(layout.language(file))
        ? Optional.empty()
        : linked.find(file, wanted);
  }

  private boolean isSource(Input input, Set<Path> used, Optional<Path> source) {
    if (!(input instanceof Input.InFile inFile) || manifest.containsKey(inFile.file())) {
      return false;
    }
    Path file = inFile.file();
    String language = layout.language(file);
    if (used.contains(file) || (language != null && language.equals(sourceLanguage))) {
      return true;
    }
    Path place = settings.sources().place();
    return place != null && language == null && source.isEmpty() && file.startsWith(place);
  }

  private Assignment assignment(Input input, boolean isSource, Optional<Path> source) {
    String story = source.map(layout::story).orElse(input.path());
    if (!(input instanceof Input.InFile inFile)) {
      return assignment(input, settings.articles().language(), source, null, story);
    }
    Path file = inFile.file();
    if (isSource) {
      return new Assignment(input, languageOfSource(file), null, null, layout.story(file));
    }
    Manifest.Row row = manifest.get(file);
    String language = row == null ? null : row.language();
    return assignment(
        input,
        language == null ? languageOfTranslation(file) : language,
        source,
        row == null ? null : row.sourceLanguage(),
        layout.story(source.orElse(file)));
  }

  /**
   * @param language of the translation, or null to detect it
   * @param sourceLanguage that the manifest says, or null
   */
  private Assignment assignment(
      Input input,
      @Nullable String language,
      Optional<Path> source,
      @Nullable String sourceLanguage,
      String story) {
    String ofSource =
        source.isPresent() ? languageOfSource(source.get()) : settings.sources().language();
    return new Assignment(
        input,
        language,
        source.map(this::input).orElse(null),
        sourceLanguage == null ? ofSource : sourceLanguage,
        story,
        settings.sources().use() == Sources.Use.NONE,
        settings.sources().use() == Sources.Use.REQUIRED ? withoutSource(input, source) : null);
  }

  /** What is said of an article for which no source is found. */
  private String withoutSource(Input input, Optional<Path> source) {
    if (!(input instanceof Input.InFile inFile)) {
      return input.path()
          + " has no source (for standard input none is looked for); name its file with --source, or"
          + " do not require sources.";
    }
    String why =
        source.isPresent()
            ? "none in " + layout.display(source.get()) + " belongs to it"
            : manifest.containsKey(inFile.file())
                ? "the manifest names none"
                : "looked for " + finder.expected(inFile.file());
    return input.path() + " has no source (" + why + "); add it, or do not require sources.";
  }

  private @Nullable String languageOfTranslation(Path file) {
    String said = settings.articles().language();
    return said == null ? layout.language(file) : said;
  }

  private @Nullable String languageOfSource(Path file) {
    String said = settings.sources().language();
    return said == null ? layout.language(file) : said;
  }

  private Input input(Path file) {
    return new Input.InFile(layout.display(file), file);
  }
}
