package org.translint.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.translint.config.SettingsException;
import org.translint.decisions.Decision;
import org.translint.decisions.Decision.Kind;
import org.translint.decisions.Decision.Place;
import org.translint.decisions.Decision.Stamp;
import org.translint.decisions.Fingerprint;

/**
 * What a command line accepts by name.
 *
 * @param language of the words and names, or null for all
 */
record NamedDecisions(
    List<String> words, List<String> names, List<String> fingerprints, @Nullable String language) {

  /** Whether nothing is named. */
  boolean isEmpty() {
    return words.isEmpty() && names.isEmpty() && fingerprints.isEmpty();
  }

  /** The decisions. */
  List<Decision> decisions(Stamp stamp) throws SettingsException {
    List<Decision> decisions = new ArrayList<>();
    for (String word : words) {
      decisions.add(form(Kind.WORD, word, stamp));
    }
    for (String name : names) {
      decisions.add(form(Kind.NAME, name, stamp));
    }
    for (String fingerprint : fingerprints) {
      if (!Fingerprint.isOne(fingerprint.strip())) {
        throw new SettingsException(
            "fingerprint: '"
                + fingerprint
                + "' is none; a fingerprint has 16 hexadecimal digits, and stands in the JSON"
                + " report.");
      }
      String id = fingerprint.strip().toLowerCase(Locale.ROOT);
      decisions.add(Decision.of(Kind.FINDING, id, "", Place.NONE, stamp));
    }
    return decisions;
  }

  private Decision form(Kind kind, String text, Stamp stamp) throws SettingsException {
    String form = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
    if (form.isEmpty()) {
      throw new SettingsException(kind.label() + ": there is nothing to accept; write the form.");
    }
    String where = language == null ? "" : language;
    return Decision.of(kind, form, where, Place.NONE, stamp);
  }
}
