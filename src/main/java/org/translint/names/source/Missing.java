package org.translint.names.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.translint.language.Sentence;
import org.translint.names.Geography;
import org.translint.names.NameLanguage;
import org.translint.names.sound.NameKeys;
import org.translint.names.source.SourceNaming.MissingName;
import org.translint.text.Span;

/**
 * Finds people of a Latin source whom a translation in Latin letters never names, not even by one
 * part of the name. A person is who has a common given name, or a title before the name.
 */
final class Missing {

  private static final int SHORTEST = 4;

  private final Bitext bitext;
  private final NameLanguage words;
  private final Geography geography;
  private final Anchors anchors;

  Missing(Bitext bitext, NameLanguage words, Geography geography, Anchors anchors) {
    this.bitext = bitext;
    this.words = words;
    this.geography = geography;
    this.anchors = anchors;
  }

  /** The people who are missing, by their first place in the source. */
  List<MissingName> of(List<SourceName> names) {
    List<MissingName> missing = new ArrayList<>();
    if (!Scripts.isLatinLanguage(bitext.target().language())) {
      return missing;
    }
    Set<Integer> rendered = new HashSet<>();
    names.stream().filter(anchors::isRendered).forEach(n -> rendered.add(n.id()));
    String text = NameKeys.plain(bitext.target().text());
    for (SourceName name : names) {
      for (SourceName.Place place : name.places()) {
        if (place.before() < 0 || place.after() >= 0) {
          continue;
        }
        SourceName given = names.get(place.before());
        boolean person =
            words.givenNames().contains(given.text())
                && words.title(name.text()).isEmpty()
                && words.title(given.text()).isEmpty()
                && given.places().stream()
                    .noneMatch(p -> p.after() >= 0 && rendered.contains(p.after()));
        if (person
            && isUnseen(name, rendered, text)
            && isUnseen(given, rendered, text)
            && !geography.isNoPerson(name.text())) {
          sentence(place.bead())
              .ifPresent(
                  s ->
                      missing.add(
                          new MissingName(given.text() + " " + name.text(), place.span(), s)));
          break;
        }
      }
    }
    return missing;
  }

  private static boolean isUnseen(SourceName name, Set<Integer> rendered, String text) {
    String plain = NameKeys.plain(name.text().toLowerCase(Locale.ROOT));
    return plain.length() >= SHORTEST
        && !rendered.contains(name.id())
        && !text.contains(plain.substring(0, SHORTEST));
  }

  private Optional<Span> sentence(int bead) {
    for (int i = 0; i < bitext.targetSentences().size(); i++) {
      if (Objects.equals(bitext.targetBeads().get(i), bead)) {
        Sentence sentence = bitext.targetSentences().get(i);
        return Optional.of(new Span(sentence.span().start(), sentence.span().start()));
      }
    }
    return Optional.empty();
  }
}
