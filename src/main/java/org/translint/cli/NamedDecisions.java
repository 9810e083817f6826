package org.translint.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.translint.check.catalog.Catalog;
import org.translint.config.PathPattern;
import org.translint.config.Settings;
import org.translint.config.SettingsException;
import org.translint.config.Suggestion;
import org.translint.decisions.Decision;
import org.translint.decisions.Decision.Kind;
import org.translint.decisions.Decision.Place;
import org.translint.decisions.Decision.Stamp;
import org.translint.decisions.Fingerprint;

/**
 * What a command line accepts by name.
 *
 * @param articles files, relative to the working folder
 * @param checks ids of checks, each accepted under all of {@code globs}
 * @param globs patterns of paths, relative to the working folder
 */
record NamedDecisions(
    Forms forms,
    List<String> fingerprints,
    List<String> articles,
    List<String> checks,
    List<String> globs) {

  /**
   * What is accepted as it is written.
   *
   * @param language of all of them, or null for any
   */
  record Forms(
      List<String> words, List<String> names, List<String> people, @Nullable String language) {

    boolean isEmpty() {
      return words.isEmpty() && names.isEmpty() && people.isEmpty();
    }
  }

  /** Whether nothing is named. */
  boolean isEmpty() {
    return forms.isEmpty()
        && fingerprints.isEmpty()
        && articles.isEmpty()
        && checks.isEmpty()
        && globs.isEmpty();
  }

  /** The decisions. */
  List<Decision> decisions(Settings settings, Stamp stamp) throws SettingsException {
    List<Decision> decisions = new ArrayList<>();
    for (String word : forms.words()) {
      decisions.add(form(Kind.WORD, word, stamp));
    }
    for (String name : forms.names()) {
      decisions.add(form(Kind.NAME, name, stamp));
    }
    for (String person : forms.people()) {
      decisions.add(form(Kind.PERSON, person, stamp));
    }
    for (String fingerprint : fingerprints) {
      decisions.add(finding(fingerprint, stamp));
    }
    for (String article : articles) {
      String path = path(settings, article);
      decisions.add(Decision.of(Kind.ARTICLE, path, "", Place.NONE, stamp));
    }
    decisions.addAll(checks(settings, stamp));
    return decisions;
  }

  private static Decision finding(String fingerprint, Stamp stamp) throws SettingsException {
    if (!Fingerprint.isOne(fingerprint.strip())) {
      throw new SettingsException(
          "fingerprint: '"
              + fingerprint
              + "' is none; a fingerprint has 16 hexadecimal digits, and stands in the JSON"
              + " report.");
    }
    String id = fingerprint.strip().toLowerCase(Locale.ROOT);
    return Decision.of(Kind.FINDING, id, "", Place.NONE, stamp);
  }

  private Decision form(Kind kind, String text, Stamp stamp) throws SettingsException {
    String form = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
    if (form.isEmpty()) {
      throw new SettingsException(kind.label() + ": there is nothing to accept; write the form.");
    }
    String language = forms.language() == null ? "" : forms.language();
    return Decision.of(kind, form, language, Place.NONE, stamp);
  }

  /** The path of an article as the table has it: relative to the table where that is above. */
  private static String path(Settings settings, String article) throws SettingsException {
    try {
      Path file = settings.folder().resolve(article).normalize();
      Path table = settings.accepted().decisions().file().getParent();
      if (!ArticleFiles.isThere(settings.folder(), article)) {
        throw new SettingsException(
            "article: there is no file '"
                + article
                + "'; paths are relative to the working folder.");
      }
      Path base = table != null && file.startsWith(table) ? table : settings.folder();
      Path path = file.startsWith(base) ? base.relativize(file) : file;
      return Normalizer.normalize(path.toString().replace('\\', '/'), Normalizer.Form.NFC);
    } catch (InvalidPathException e) {
      throw new SettingsException("article: '" + article + "' cannot be the name of a file.");
    }
  }

  private List<Decision> checks(Settings settings, Stamp stamp) throws SettingsException {
    if (checks.isEmpty() != globs.isEmpty()) {
      throw new SettingsException(
          checks.isEmpty()
              ? "path: it says where --check is accepted; name the check too."
              : "check: say with --path where '"
                  + checks.get(0)
                  + "' is accepted, or disable it in"
                  + " translint.yaml.");
    }
    List<Decision> decisions = new ArrayList<>();
    String way = DecisionParts.wayFromDecisions(settings);
    String language = forms.language() == null ? "" : forms.language();
    for (String check : checks) {
      requireCheck(check);
      for (String glob : globs) {
        if (glob.isBlank() || PathPattern.of(glob).isEmpty()) {
          throw new SettingsException("path: " + PathPattern.malformed(glob));
        }
        String path = way.isEmpty() ? glob : way + "/" + glob;
        Place place = new Place(path, "", "");
        decisions.add(Decision.of(Kind.CHECK, check, language, place, stamp));
      }
    }
    return decisions;
  }

  private static void requireCheck(String check) throws SettingsException {
    if (Catalog.find(check).isEmpty()) {
      throw new SettingsException(
          "check: there is no check '"
              + check
              + "'"
              + Suggestion.question(Suggestion.nearest(check, Parts.known().checks()))
              + " 'translint checks' lists them.");
    }
  }
}
