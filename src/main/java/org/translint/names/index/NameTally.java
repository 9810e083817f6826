package org.translint.names.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.translint.names.NameUse;
import org.translint.names.sound.NameKeys;

/**
 * Counts how one form is used for one person by some of the articles of a batch, so that the counts
 * of different articles can be added up in any order, on any machine. The forms that come of them
 * are those that a {@link NameIndexWriter} gathers.
 *
 * <p>However often a form is used, a tally stays small; and a form that is used for very many
 * people has a tally for each, so that nothing of it has to be in one place before it has been
 * added up. Not thread-safe.
 */
public final class NameTally {

  private static final char BETWEEN = '\u0000';

  private final Seen first;
  private final BearerCount count;

  /** Forms of somebody else, with where they were seen first. */
  private final Map<String, Seen> apart = new TreeMap<>();

  /** A use in a batch: of the articles by id, then by their place in the article. */
  private record Seen(BytesRef article, int number) implements Comparable<Seen> {
    @Override
    public int compareTo(Seen other) {
      int byArticle = article.compareTo(other.article);
      return byArticle != 0 ? byArticle : Integer.compare(number, other.number);
    }
  }

  private NameTally(Seen first, BearerCount count) {
    this.first = first;
    this.count = count;
  }

  /**
   * The tallies of the names in one article, by what those have in common that are added up.
   *
   * @param article its id
   */
  public static Map<String, NameTally> of(String article, List<NameUse> names) {
    Map<String, NameTally> tallies = new LinkedHashMap<>();
    List<RawUse> raw = RawUse.of(names);
    for (int i = 0; i < names.size(); i++) {
      NameUse name = names.get(i);
      RawUse use = raw.get(i);
      Seen seen = new Seen(new BytesRef(article), i);
      NameTally tally =
          tallies.computeIfAbsent(
              NameIndex.id(name.language(), name.form()) + BETWEEN + use.profile(),
              key -> new NameTally(seen, new BearerCount()));
      tally.count.add(article, use);
      use.apart().forEach(other -> tally.apart.putIfAbsent(other, seen));
    }
    return tallies;
  }

  /** The form, with its language, that a tally with this key is about. */
  public static String formOf(String key) {
    return key.substring(0, key.indexOf(BETWEEN));
  }

  /** Both together; neither is to be used any more. They are of different articles. */
  public NameTally plus(NameTally other) {
    boolean isEarlier = first.compareTo(other.first) <= 0;
    NameTally sum = new NameTally(isEarlier ? first : other.first, count);
    count.take(other.count);
    apart.forEach((form, seen) -> sum.apart.merge(form, seen, NameTally::earlier));
    other.apart.forEach((form, seen) -> sum.apart.merge(form, seen, NameTally::earlier));
    Set<String> kept = firstApart(sum.apart);
    sum.apart.keySet().retainAll(kept);
    return sum;
  }

  private static Seen earlier(Seen one, Seen other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static Set<String> firstApart(Map<String, Seen> apart) {
    List<Map.Entry<String, Seen>> order = new ArrayList<>(apart.entrySet());
    order.sort(
        Map.Entry.<String, Seen>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
    Set<String> kept = new TreeSet<>();
    order.stream().limit(GatheredForm.MOST_APART).forEach(entry -> kept.add(entry.getKey()));
    return kept;
  }

  /**
   * The profiles of a form that matter: so few that a task can hold them, whatever the form is used
   * for. Of others only the forms of somebody else beside them are kept.
   *
   * @param profiles each the sum of all articles, perhaps some of all there are; used up
   */
  public static List<NameTally> first(List<NameTally> profiles) {
    List<NameTally> order = new ArrayList<>(profiles);
    order.sort(Comparator.comparing(tally -> tally.first));
    if (order.size() <= GatheredForm.MOST_PROFILES) {
      return order;
    }
    NameTally last = order.get(GatheredForm.MOST_PROFILES - 1);
    for (NameTally left : order.subList(GatheredForm.MOST_PROFILES, order.size())) {
      left.apart.forEach((form, seen) -> last.apart.merge(form, seen, NameTally::earlier));
    }
    last.apart.keySet().retainAll(firstApart(last.apart));
    return List.copyOf(order.subList(0, GatheredForm.MOST_PROFILES));
  }

  /**
   * What a {@link FormWriter} takes of a form of which all has been added up.
   *
   * @param form as {@link #formOf} tells it
   * @param profiles the tallies of its keys, each the sum of all articles, or the {@link #first} of
   *     them; used up
   */
  public static byte[] form(String form, List<NameTally> profiles, NameKeys keys) {
    List<NameTally> order = new ArrayList<>(profiles);
    order.sort(Comparator.comparing(tally -> tally.first));
    Map<String, Seen> apart = new TreeMap<>();
    order.forEach(t -> t.apart.forEach((f, seen) -> apart.merge(f, seen, NameTally::earlier)));
    String[] id = NameIndex.parts(form);
    GatheredForm gathered =
        GatheredForm.of(
            id[0],
            id[1],
            keys,
            order.stream().limit(GatheredForm.MOST_PROFILES).map(tally -> tally.count).toList(),
            firstApart(apart));
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      out.writeString(form);
      out.writeVLong(FormWriter.rank(gathered));
      Payload.strings(
          out, FormKeys.of(gathered.language(), gathered.key(), gathered.sourceNames()));
      bytes(out, Payload.of(gathered));
      bytes(out, Payload.articles(gathered.articlesOf()));
      return out.toArrayCopy();
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot be written", e);
    }
  }

  private static void bytes(DataOutput out, BytesRef bytes) throws IOException {
    out.writeVInt(bytes.length);
    out.writeBytes(bytes.bytes, bytes.offset, bytes.length);
  }

  /** The tally as bytes; the caller's. */
  public byte[] packed() {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      seen(out, first);
      count.write(out);
      out.writeVInt(apart.size());
      for (Map.Entry<String, Seen> other : apart.entrySet()) {
        out.writeString(other.getKey());
        seen(out, other.getValue());
      }
      return out.toArrayCopy();
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot be written", e);
    }
  }

  /** The tally that {@link #packed} packed. */
  public static NameTally unpacked(byte[] bytes) {
    try {
      DataInput in = Payload.input(new BytesRef(bytes));
      NameTally tally = new NameTally(seen(in), BearerCount.read(in));
      int size = in.readVInt();
      for (int i = 0; i < size; i++) {
        tally.apart.put(in.readString(), seen(in));
      }
      return tally;
    } catch (IOException e) {
      throw new IllegalStateException("these bytes are no tally", e);
    }
  }

  private static void seen(DataOutput out, Seen seen) throws IOException {
    bytes(out, seen.article());
    out.writeVInt(seen.number());
  }

  private static Seen seen(DataInput in) throws IOException {
    byte[] article = new byte[in.readVInt()];
    in.readBytes(article, 0, article.length);
    return new Seen(new BytesRef(article), in.readVInt());
  }
}
