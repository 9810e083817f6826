package org.translint.names.index;

import com.ibm.icu.text.UTF16;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.translint.finding.NameGroup.Kind;
import org.translint.names.sound.NameKeys;

/** Counts the uses of one form by one person. Holds a bounded number of articles. */
final class BearerCount {

  /** How many articles are remembered by name; the others are only counted. */
  static final int MOST_ARTICLES = 50;

  private static final int MOST_GIVEN_NAMES = 16;
  private static final int MOST_SOURCE_NAMES = 8;

  /** As UTF-8 is sorted: strings have what lies above U+FFFF before U+E000. */
  private static final Comparator<String> BY_CODE_POINT =
      new UTF16.StringComparator(true, false, UTF16.StringComparator.FOLD_CASE_DEFAULT);

  private final Set<String> given = new TreeSet<>();
  private final Set<String> sourceNames = new TreeSet<>();

  /** The first articles by id, in the order in which an index on disk has them. */
  private final Set<String> first = new TreeSet<>(BY_CODE_POINT);

  private final Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
  private String fullName = "";
  private String lastArticle = "";
  private boolean approved;
  private int articles;
  private int mentions;

  /** Adds a use; articles come in the order of their ids. */
  void add(String article, RawUse use) {
    addSome(given, use.givenNames(), MOST_GIVEN_NAMES);
    if (use.sourceName() != null) {
      addSome(sourceNames, Set.of(use.sourceName()), MOST_SOURCE_NAMES);
    }
    if (!article.equals(lastArticle)) {
      articles++;
      lastArticle = article;
      addSome(first, Set.of(article), MOST_ARTICLES);
    }
    kinds.merge(use.kind(), 1, Integer::sum);
    approved |= use.approved();
    mentions += use.mentions();
    fullName = fuller(fullName, use.fullName());
  }

  /** Adds everything that {@code other} counted. */
  void take(BearerCount other) {
    addSome(given, other.given, MOST_GIVEN_NAMES);
    addSome(sourceNames, other.sourceNames, MOST_SOURCE_NAMES);
    Set<String> all = new TreeSet<>(BY_CODE_POINT);
    all.addAll(first);
    all.addAll(other.first);
    int both = first.size() + other.first.size() - all.size();
    first.clear();
    addSome(first, all, MOST_ARTICLES);
    articles += other.articles - both;
    other.kinds.forEach((kind, count) -> kinds.merge(kind, count, Integer::sum));
    approved |= other.approved;
    mentions += other.mentions;
    fullName = fuller(fullName, other.fullName);
  }

  /** Writes what was counted; another one goes on with it. */
  void write(DataOutput out) throws IOException {
    Payload.strings(out, given);
    Payload.strings(out, sourceNames);
    Payload.strings(out, first);
    out.writeVInt(kinds.size());
    for (Map.Entry<Kind, Integer> kind : kinds.entrySet()) {
      out.writeString(kind.getKey().name());
      out.writeVInt(kind.getValue());
    }
    out.writeString(fullName);
    out.writeByte((byte) (approved ? 1 : 0));
    out.writeVInt(articles);
    out.writeVInt(mentions);
  }

  /** What {@link #write} wrote. */
  static BearerCount read(DataInput in) throws IOException {
    BearerCount count = new BearerCount();
    count.given.addAll(Payload.strings(in));
    count.sourceNames.addAll(Payload.strings(in));
    count.first.addAll(Payload.strings(in));
    int kinds = in.readVInt();
    for (int i = 0; i < kinds; i++) {
      count.kinds.put(Kind.valueOf(in.readString()), in.readVInt());
    }
    count.fullName = in.readString();
    count.approved = in.readByte() == 1;
    count.articles = in.readVInt();
    count.mentions = in.readVInt();
    return count;
  }

  private static void addSome(Set<String> to, Set<String> some, int most) {
    for (String one : some) {
      if (to.size() < most) {
        to.add(one);
      }
    }
  }

  /** The longer of two names; of two that are as long, the one that comes first. */
  private static String fuller(String one, String other) {
    if (one.length() != other.length()) {
      return one.length() > other.length() ? one : other;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  boolean hasGivenName() {
    return !given.isEmpty();
  }

  boolean isApproved() {
    return approved;
  }

  int articles() {
    return articles;
  }

  String fullName() {
    return fullName;
  }

  Set<String> sourceNames() {
    return sourceNames;
  }

  boolean sharesSource(BearerCount other) {
    return sourceNames.stream()
        .anyMatch(name -> other.sourceNames.stream().anyMatch(n -> NameKeys.sameLetters(n, name)));
  }

  /** The letters of the given names, without initials. */
  Set<String> plainGivenNames() {
    Set<String> plain = new TreeSet<>();
    for (String name : given) {
      String letters = NameKeys.plain(name);
      if (letters.length() > 1) {
        plain.add(letters);
      }
    }
    return plain;
  }

  List<String> firstArticles() {
    return List.copyOf(first);
  }

  Bearer bearer(NameKeys keys) {
    Kind kind =
        kinds.entrySet().stream()
            .max(
                Map.Entry.<Kind, Integer>comparingByValue()
                    .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .orElse(Kind.UNKNOWN);
    return new Bearer(
        fullName,
        given.stream().map(name -> Given.of(name, keys)).toList(),
        List.copyOf(sourceNames),
        kind,
        approved,
        articles,
        mentions);
  }
}
