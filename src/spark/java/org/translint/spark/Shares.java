package org.translint.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Divides articles into shares of about the same amount of work, each of one language as far as
 * articles come with theirs, so that no machine loads all languages for a few articles and no share
 * is a straggler. Those whose language is detected later share a group.
 *
 * <p>A share is at least as large as the longest article, since that cannot be divided. Articles
 * that are a good part of a share are placed one by one; the others fill what is left by a digest
 * of their paths. Immutable.
 */
final class Shares extends Partitioner {

  private static final long serialVersionUID = 1L;

  /** How many shares each core gets at least, where articles are short. */
  private static final int PER_CORE = 4;

  /** An article that is so much of a share is placed by itself. */
  private static final double LARGE = 0.125;

  private final Map<String, Share> byLanguage;
  private final Map<Key, Integer> placed;
  private final int size;

  /** What decides where an article goes. */
  record Key(String language, String path, long weight) implements Serializable {

    private static final long serialVersionUID = 1L;

    static Key of(Piece piece) {
      return new Key(piece.group(), piece.target().path(), piece.weight());
    }
  }

  /**
   * The shares of one language.
   *
   * @param first number of the first
   * @param until for each, which part of all digests up to it have it or one before it, 0 to 1
   */
  private record Share(int first, List<Double> until) implements Serializable {

    private static final long serialVersionUID = 1L;
  }

  /** How much work there is in one language. */
  record Amount(long total, long longest, long articles) implements Serializable {

    private static final long serialVersionUID = 1L;

    Amount plus(Amount other) {
      return new Amount(
          total + other.total, Math.max(longest, other.longest), articles + other.articles);
    }
  }

  private Shares(Map<String, Share> byLanguage, Map<Key, Integer> placed, int size) {
    this.byLanguage = byLanguage;
    this.placed = placed;
    this.size = size;
  }

  /**
   * The articles in their shares.
   *
   * @param cores how many work at a time
   */
  static JavaPairRDD<Key, Piece> of(JavaRDD<Piece> articles, int cores) {
    JavaPairRDD<Key, Piece> keyed = articles.mapToPair(p -> new Tuple2<>(Key.of(p), p));
    Map<String, Amount> amounts =
        new TreeMap<>(
            keyed
                .keys()
                .mapToPair(
                    key -> new Tuple2<>(key.language(), new Amount(key.weight(), key.weight(), 1)))
                .reduceByKey(Amount::plus)
                .collectAsMap());
    long total = amounts.values().stream().mapToLong(Amount::total).sum();
    long longest = amounts.values().stream().mapToLong(Amount::longest).max().orElse(1);
    double share = Math.max((double) longest, (double) total / ((long) cores * PER_CORE));
    List<Key> large = keyed.keys().filter(key -> key.weight() > LARGE * share).collect();
    return keyed.partitionBy(divided(amounts, share, large));
  }

  /**
   * The shares of some articles.
   *
   * @param share how much work one is
   * @param large the articles that are placed one by one
   */
  static Shares divided(Map<String, Amount> amounts, double share, List<Key> large) {
    Map<String, Share> byLanguage = new HashMap<>();
    Map<Key, Integer> placed = new HashMap<>();
    int size = 0;
    for (Map.Entry<String, Amount> language : amounts.entrySet()) {
      double total = language.getValue().total();
      double[] loads = new double[(int) Math.max(1, Math.round(total / share))];
      List<Key> own = new ArrayList<>();
      large.stream().filter(key -> key.language().equals(language.getKey())).forEach(own::add);
      own.sort(Comparator.comparing(Key::weight).reversed().thenComparing(Key::path));
      for (Key key : own) {
        int least = least(loads);
        placed.put(key, size + least);
        loads[least] += key.weight();
      }
      byLanguage.put(language.getKey(), new Share(size, rest(loads, total / loads.length)));
      size += loads.length;
    }
    return new Shares(byLanguage, placed, Math.max(1, size));
  }

  private static int least(double[] loads) {
    int least = 0;
    for (int i = 1; i < loads.length; i++) {
      least = loads[i] < loads[least] ? i : least;
    }
    return least;
  }

  /** How what is left of the shares is divided among the articles that are not large. */
  private static List<Double> rest(double[] loads, double mean) {
    double left = 0;
    for (double load : loads) {
      left += Math.max(0, mean - load);
    }
    List<Double> until = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < loads.length; i++) {
      sum += Math.max(0, mean - loads[i]);
      until.add(left == 0 ? (i + 1.0) / loads.length : sum / left);
    }
    return List.copyOf(until);
  }

  @Override
  public int numPartitions() {
    return size;
  }

  @Override
  public int getPartition(Object key) {
    Key article = (Key) key;
    Integer place = placed.get(article);
    if (place != null) {
      return place;
    }
    Share share = byLanguage.get(article.language());
    if (share == null) {
      throw new IllegalStateException("no share for the language " + article.language());
    }
    double digest = (scramble(article.path().hashCode()) >>> 1) / (double) Integer.MAX_VALUE;
    int i = 0;
    while (i < share.until.size() - 1 && digest > share.until.get(i)) {
      i++;
    }
    return share.first + i;
  }

  /** Paths that differ in a digit have digests that lie close together; these do not. */
  private static int scramble(int digest) {
    int mixed = digest * 0x9E3779B9;
    mixed ^= mixed >>> 15;
    mixed *= 0x85EBCA6B;
    return mixed ^ (mixed >>> 13);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Shares shares
        && shares.size == size
        && shares.placed.equals(placed)
        && shares.byLanguage.keySet().equals(byLanguage.keySet());
  }

  @Override
  public int hashCode() {
    return 31 * size + placed.hashCode();
  }
}
