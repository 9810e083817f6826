package org.translint.spark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import scala.Tuple2;

/**
 * How what the batch answers comes to the stories that ask: what many articles may ask for is sent
 * to all machines, the rest to each story by a join. Immutable.
 *
 * <p>That keeps the join small, too, where many ask for what has no answer, such as the wording of
 * a sentence that most have.
 */
final class Answers {

  private final JavaPairRDD<String, byte[]> answers;
  private final Broadcast<Set<String>> frequent;
  private final Broadcast<Map<String, byte[]>> forAll;

  private Answers(
      JavaPairRDD<String, byte[]> answers,
      Broadcast<Set<String>> frequent,
      Broadcast<Map<String, byte[]>> forAll) {
    this.answers = answers;
    this.frequent = frequent;
    this.forAll = forAll;
  }

  /**
   * The answers of a batch.
   *
   * @param gathered what all stories have in common, by key
   * @param answers by the keys under which stories ask
   * @param many what more articles have is for all; there can only be a few such
   */
  static Answers of(
      JavaSparkContext spark,
      JavaPairRDD<String, byte[]> gathered,
      JavaPairRDD<String, byte[]> answers,
      long many) {
    Broadcast<Set<String>> frequent =
        spark.broadcast(
            new HashSet<>(gathered.filter(t -> articles(t._2()) > many).keys().collect()));
    return new Answers(
        answers,
        frequent,
        spark.broadcast(
            new HashMap<>(answers.filter(a -> frequent.value().contains(a._1())).collectAsMap())));
  }

  /** How many articles may ask for a tally: at most those that have what it counts. */
  private static long articles(byte[] gathered) {
    Tally tally = Tally.of(gathered);
    if (tally instanceof FaultTally fault) {
      return fault.articles();
    }
    if (tally instanceof SentenceTally sentence) {
      return sentence.articles();
    }
    // Nobody asks for the others.
    return tally instanceof ParagraphTally paragraph ? paragraph.places() : 0;
  }

  /** The answers that are for all. */
  Broadcast<Map<String, byte[]>> forAll() {
    return forAll;
  }

  /**
   * The other answers, by the story that asks.
   *
   * @param asked the stories that ask for each key
   */
  JavaPairRDD<String, Tuple2<String, byte[]>> delivered(JavaPairRDD<String, String> asked) {
    Broadcast<Set<String>> known = frequent;
    return sought(asked)
        .join(answers.filter(a -> !known.value().contains(a._1())))
        .mapToPair(
            found -> new Tuple2<>(found._2()._1(), new Tuple2<>(found._1(), found._2()._2())));
  }

  /** What of {@code asked} has to be looked for. */
  JavaPairRDD<String, String> sought(JavaPairRDD<String, String> asked) {
    Broadcast<Set<String>> known = frequent;
    return asked.filter(key -> !known.value().contains(key._1()));
  }
}
