package org.translint.names.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.translint.names.sound.NameKey;
import org.translint.names.sound.NameKeys;

/**
 * A form as it goes into the index.
 *
 * @param articlesOf the first articles of each bearer, by id
 */
record GatheredForm(
    String language,
    String form,
    NameKey key,
    List<Bearer> bearers,
    List<List<String>> articlesOf,
    Set<String> apart) {

  /** How many profiles of a form are told apart: those that occur first. */
  static final int MOST_PROFILES = 512;

  /** How many forms of somebody else are remembered: those that occur first. */
  static final int MOST_APART = 32;

  private static final int MOST_BEARERS = 64;

  GatheredForm {
    bearers = List.copyOf(bearers);
    articlesOf = List.copyOf(articlesOf);
    apart = new TreeSet<>(apart);
  }

  boolean isApproved() {
    return bearers.stream().anyMatch(Bearer::approved);
  }

  /** How many articles write the form, whomever they mean. */
  long articles() {
    return bearers.stream().mapToLong(Bearer::articles).sum();
  }

  Set<String> sourceNames() {
    Set<String> names = new TreeSet<>();
    bearers.forEach(bearer -> names.addAll(bearer.sourceNames()));
    return names;
  }

  /**
   * The form that its uses come to.
   *
   * @param profiles its uses, by who is meant, in the order in which they occur first; used up
   * @param apart forms like it that some article uses beside it for somebody else
   */
  static GatheredForm of(
      String language,
      String form,
      NameKeys keys,
      Collection<BearerCount> profiles,
      Set<String> apart) {
    List<BearerCount> people = new ArrayList<>(people(profiles));
    people.sort(
        Comparator.comparing(BearerCount::isApproved)
            .thenComparing(BearerCount::articles)
            .reversed()
            .thenComparing(BearerCount::fullName)
            .thenComparing(count -> String.join("\n", count.sourceNames())));
    List<BearerCount> kept = people.subList(0, Math.min(MOST_BEARERS, people.size()));
    return new GatheredForm(
        language,
        form,
        keys.key(form),
        kept.stream().map(count -> count.bearer(keys)).toList(),
        kept.stream().map(BearerCount::firstArticles).toList(),
        apart);
  }

  /**
   * Who is meant: uses that share a given name are one person; those with the source's name alone
   * are whoever else has that source name, if it is one person.
   */
  private static Collection<BearerCount> people(Collection<BearerCount> profiles) {
    List<BearerCount> people = new ArrayList<>();
    Map<String, BearerCount> byGiven = new HashMap<>();
    for (BearerCount count : profiles) {
      if (count.hasGivenName()) {
        addByGiven(count, people, byGiven);
      }
    }
    List<BearerCount> named = List.copyOf(people);
    for (BearerCount count : profiles) {
      if (!count.hasGivenName()) {
        List<BearerCount> same = named.stream().filter(count::sharesSource).toList();
        if (same.size() == 1) {
          same.get(0).take(count);
        } else {
          people.add(count);
        }
      }
    }
    return people;
  }

  private static void addByGiven(
      BearerCount count, List<BearerCount> people, Map<String, BearerCount> byGiven) {
    Set<String> given = count.plainGivenNames();
    BearerCount main =
        given.stream().map(byGiven::get).filter(p -> p != null).findFirst().orElse(null);
    if (main == null) {
      main = count;
      people.add(count);
    } else {
      main.take(count);
    }
    for (String name : given) {
      byGiven.putIfAbsent(name, main);
    }
  }

  /** Gathers the uses of one form, which come by article. Bounded, whatever the batch holds. */
  static final class Gathering {

    private final NameKeys keys;
    private final String language;
    private final String form;
    private final Map<String, BearerCount> profiles = new LinkedHashMap<>();
    private final Set<String> apart = new TreeSet<>();

    Gathering(String language, String form, NameKeys keys) {
      this.language = language;
      this.form = form;
      this.keys = keys;
    }

    void add(String article, RawUse use) {
      BearerCount count = profiles.get(use.profile());
      if (count == null && profiles.size() < MOST_PROFILES) {
        count = new BearerCount();
        profiles.put(use.profile(), count);
      }
      if (count != null) {
        count.add(article, use);
      }
      for (String other : use.apart()) {
        if (apart.size() < MOST_APART) {
          apart.add(other);
        }
      }
    }

    GatheredForm form() {
      return of(language, form, keys, profiles.values(), apart);
    }
  }
}
