package org.translint.names.index;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.translint.names.sound.NameKey;
import org.translint.names.sound.NameKeys;

/**
 * The terms under which a form stands in the index: forms that share one are neighbours.
 *
 * <p>Its letters, its sounds, its consonants, what the source calls the person, and, for names of
 * some length, its letters less none or any one of them, which a slip of one letter leaves in
 * common.
 */
final class FormKeys {

  private static final int SHORTEST_WITH_A_SLIP = 5;
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

  private FormKeys() {}

  /** The terms of a form, sorted. */
  static Set<String> of(String language, NameKey key, Collection<String> sourceNames) {
    Set<String> terms = new TreeSet<>();
    add(terms, language, 'p', key.plain());
    key.readings().forEach(reading -> add(terms, language, 's', reading));
    key.skeletons().forEach(skeleton -> add(terms, language, 'c', skeleton));
    sourceNames.forEach(name -> add(terms, language, 'n', NameKeys.plain(name)));
    String letters = DOUBLED.matcher(key.plain()).replaceAll("$1");
    if (letters.length() >= SHORTEST_WITH_A_SLIP) {
      add(terms, language, 'd', letters);
      for (int i = 0; i < letters.length(); i++) {
        String fewer = letters.substring(0, i) + letters.substring(i + 1);
        add(terms, language, 'd', DOUBLED.matcher(fewer).replaceAll("$1"));
      }
    }
    return terms;
  }

  private static void add(Set<String> terms, String language, char kind, String key) {
    // One consonant is shared by too many names to mean anything.
    if (!key.isEmpty() && (kind != 'c' || key.length() > 1)) {
      terms.add(language + ' ' + kind + ' ' + key);
    }
  }
}
