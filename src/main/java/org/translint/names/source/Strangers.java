package org.translint.names.source;

import java.util.ArrayList;
import java.util.List;
import org.translint.language.Dictionary;
import org.translint.names.NameLanguage;
import org.translint.text.Span;

/**
 * Finds people whom a translation names by their full name, and of whom the source says nothing.
 */
final class Strangers {

  private final Bitext bitext;
  private final NameLanguage words;
  private final Anchors anchors;

  Strangers(Bitext bitext, NameLanguage words, Anchors anchors) {
    this.bitext = bitext;
    this.words = words;
    this.anchors = anchors;
  }

  /** Their full names, by place. */
  List<Span> of(List<TargetPart> parts) {
    List<Span> strangers = new ArrayList<>();
    for (int i = 0; i + 1 < parts.size(); i++) {
      TargetPart given = parts.get(i);
      TargetPart surname = parts.get(i + 1);
      boolean last = i + 2 == parts.size() || !parts.get(i + 2).joined();
      if (surname.joined()
          && !given.joined()
          && last
          && anchors.of(given) == null
          && anchors.of(surname) == null
          && words.givenNames().contains(given.text())
          && !isKnown(surname)) {
        strangers.add(new Span(given.span().start(), surname.span().end()));
      }
    }
    return strangers;
  }

  private boolean isKnown(TargetPart part) {
    return part.ordinary()
        || bitext.dictionary() == Dictionary.ALL_KNOWING
        || bitext.dictionary().knows(part.text());
  }
}
