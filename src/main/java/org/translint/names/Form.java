package org.translint.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.translint.names.sound.NameKey;
import org.translint.names.sound.NameKeys;
import org.translint.text.Span;

/**
 * One spelling of a surname in an article.
 *
 * @param text as it is written
 * @param key what makes it comparable
 * @param mentions where it stands, in order; at least one
 */
record Form(String text, NameKey key, List<Mention> mentions) {

  Form {
    mentions = List.copyOf(mentions);
  }

  /** The spellings of {@code mentions}, by first mention. */
  static List<Form> of(List<Mention> mentions, NameKeys keys) {
    Map<String, List<Mention>> byText = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      byText.computeIfAbsent(mention.surname().text(), t -> new ArrayList<>()).add(mention);
    }
    List<Form> forms = new ArrayList<>();
    byText.forEach((text, places) -> forms.add(new Form(text, keys.key(text), places)));
    return forms;
  }

  int count() {
    return mentions.size();
  }

  /** Whether a full name introduces it somewhere. */
  boolean isIntroduced() {
    return mentions.stream().anyMatch(Mention::isFull);
  }

  /** Where it stands first. */
  Span first() {
    return mentions.get(0).surname().span();
  }

  /** All words that stand before it as given names, as they are written. */
  Set<String> givenNames() {
    return mentions.stream()
        .flatMap(m -> m.given().stream())
        .map(NameWord::text)
        .collect(Collectors.toSet());
  }

  /** The titles under which it stands. */
  Set<Title> titles() {
    return mentions.stream().map(Mention::title).filter(t -> t != null).collect(Collectors.toSet());
  }

  /** The places of the surname, in order. */
  List<Span> spans() {
    return mentions.stream().map(m -> m.surname().span()).toList();
  }
}
