package org.translint.names.index;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.translint.finding.NameGroup.Because;
import org.translint.finding.NameGroup.Kind;
import org.translint.names.NameUse;
import org.translint.text.Span;

/** Uses of names in French articles, as tests need them. */
final class Uses {

  private Uses() {}

  /** Somebody named once by the full name, whose last word is the surname. */
  static NameUse full(String name) {
    return use(name, 1, null, null);
  }

  /** The same, with the name that the source has. */
  static NameUse sourced(String name, String sourceName) {
    return use(name, 1, sourceName, null);
  }

  /** The same, in a form that the ledger approves. */
  static NameUse approved(String name) {
    return use(name, 1, null, Because.LEDGER);
  }

  static NameUse use(
      String name, int person, @Nullable String sourceName, @Nullable Because because) {
    List<String> words = Arrays.asList(name.split(" "));
    String form = words.get(words.size() - 1);
    return new NameUse(
        "fr",
        form,
        name,
        new TreeSet<>(words.subList(0, words.size() - 1)),
        Kind.PERSON,
        sourceName,
        because,
        person,
        List.of(new Span(0, form.length())));
  }
}
