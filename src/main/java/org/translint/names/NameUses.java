package org.translint.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.translint.finding.NameGroup;
import org.translint.finding.NameGroup.Variant;
import org.translint.names.sound.NameKeys;
import org.translint.text.Document;
import org.translint.text.Span;

/** Tells the batch whom an article names, and how: the one way from an article's names to it. */
public final class NameUses {

  private static final Pattern WORD_END = Pattern.compile("[\\s・･·=＝.]+");

  private final Document document;
  private final List<NameUse> uses = new ArrayList<>();

  private NameUses(Document document) {
    this.document = document;
  }

  /** The spellings in which {@code document} names people and things, cluster by cluster. */
  public static List<NameUse> of(Document document, List<NameCluster> clusters) {
    NameUses made = new NameUses(document);
    for (int i = 0; i < clusters.size(); i++) {
      made.add(i, clusters.get(i));
    }
    return List.copyOf(made.uses);
  }

  private void add(int person, NameCluster cluster) {
    if (isOfGivenNames(cluster)) {
      return;
    }
    for (Variant variant : cluster.group().variants()) {
      List<Bearer> bearers = new ArrayList<>();
      List<Span> alone = new ArrayList<>();
      for (Span span : variant.spans()) {
        Span whole = whole(span, cluster.mentions());
        Set<String> given = givenNames(new Span(whole.start(), span.start()));
        if (given.isEmpty()) {
          alone.add(span);
        } else {
          bearer(given, bearers).add(given, span, text(new Span(whole.start(), span.end())));
        }
      }
      if (bearers.size() == 1) {
        bearers.get(0).spans.addAll(alone);
      } else if (!alone.isEmpty()) {
        // Of several bearers nobody knows whom a surname alone means.
        bearers.add(new Bearer(alone, variant.text()));
      }
      bearers.forEach(bearer -> uses.add(bearer.use(document, person, cluster.group(), variant)));
    }
  }

  /**
   * Whether the forms of a cluster are given names, which stand before a surname: those tell
   * nothing of who is meant.
   */
  private static boolean isOfGivenNames(NameCluster cluster) {
    return cluster.group().variants().stream()
        .flatMap(variant -> variant.spans().stream())
        .anyMatch(
            span -> {
              Span mention = whole(span, cluster.mentions());
              return mention.start() == span.start() && mention.end() > span.end();
            });
  }

  /** The mention that holds {@code span}; the span itself where there is none. */
  private static Span whole(Span span, List<Span> mentions) {
    for (Span mention : mentions) {
      if (mention.start() <= span.start() && span.end() <= mention.end()) {
        return mention;
      }
    }
    return span;
  }

  private Set<String> givenNames(Span before) {
    Set<String> names = new TreeSet<>();
    for (String word : WORD_END.split(before.of(document.text()))) {
      // A particle is no name; in scripts without capitals no word is one.
      if (!word.isEmpty() && !Character.isLowerCase(word.codePointAt(0))) {
        names.add(NameWord.plainApostrophes(word));
      }
    }
    return names;
  }

  private String text(Span span) {
    return span.of(document.text()).replaceAll("\\s+", " ");
  }

  private static Bearer bearer(Set<String> given, List<Bearer> bearers) {
    for (Bearer bearer : bearers) {
      if (bearer.mayBe(given)) {
        return bearer;
      }
    }
    Bearer added = new Bearer(List.of(), "");
    bearers.add(added);
    return added;
  }

  /** Somebody under a surname that several people in one article may share. */
  private static final class Bearer {

    private final Set<String> given = new TreeSet<>();
    private final List<Span> spans;
    private String fullName;

    Bearer(List<Span> spans, String fullName) {
      this.spans = new ArrayList<>(spans);
      this.fullName = fullName;
    }

    void add(Set<String> names, Span span, String whole) {
      given.addAll(names);
      spans.add(span);
      fullName = whole.length() > fullName.length() ? whole : fullName;
    }

    /** Whether one of the names is one of this bearer's, or the initial of one. */
    boolean mayBe(Set<String> names) {
      for (String one : given) {
        for (String other : names) {
          boolean initial =
              Math.min(one.length(), other.length()) == 1 && one.charAt(0) == other.charAt(0);
          if (initial || NameKeys.sameLetters(one, other)) {
            return true;
          }
        }
      }
      return false;
    }

    NameUse use(Document document, int person, NameGroup group, Variant variant) {
      spans.sort(null);
      boolean preferred = variant.text().equals(group.preferred());
      return new NameUse(
          document.language(),
          variant.text(),
          fullName,
          new TreeSet<>(given),
          group.kind(),
          group.sourceName(),
          preferred ? group.because() : null,
          person,
          spans);
    }
  }
}
