package org.translint.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.HashPartitioner;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.translint.names.index.NameTally;
import org.translint.names.sound.NameKeys;
import scala.Tuple2;

/**
 * One run: facts of articles, what the batch has in common, judgement. Used once, on the driver.
 *
 * <p>Everything is a function of what was read, so that Spark may do any part again, or twice.
 */
final class CheckRun {

  /** What more articles than this have is answered to all machines; there are few of these. */
  private static final int FEWEST_FOR_ALL = 1000;

  /** The same as a part of all articles. */
  private static final int PART_FOR_ALL = 500;

  private final JavaSparkContext spark;
  private final Broadcast<Kit> kit;
  private final boolean areCompared;
  private final Path scratch;

  /**
   * A run.
   *
   * @param areCompared whether articles are compared with one another
   * @param scratch an empty folder on the driver's machine
   */
  CheckRun(JavaSparkContext spark, Broadcast<Kit> kit, boolean areCompared, Path scratch) {
    this.spark = spark;
    this.kit = kit;
    this.areCompared = areCompared;
    this.scratch = scratch;
  }

  /**
   * What came of a run; kept on the machines' disks until the job ends.
   *
   * @param articles in no order
   * @param names lines of the report, those that most articles name first
   */
  record Result(JavaRDD<Judged> articles, JavaRDD<Named> names) {}

  /** Checks {@code articles}. */
  Result execute(JavaRDD<Piece> articles) throws IOException {
    int cores = Math.max(1, spark.defaultParallelism());
    JavaPairRDD<Shares.Key, Piece> shares = Shares.of(articles, cores);
    Partitioner byStory = new HashPartitioner(Math.max(2 * cores, shares.getNumPartitions()));
    Broadcast<Kit> tools = kit;
    JavaPairRDD<String, Iterable<byte[]>> stories =
        shares
            .values()
            .mapPartitionsToPair(pieces -> new Look(Workshop.of(tools.value()), pieces))
            .groupByKey(byStory)
            .persist(StorageLevel.DISK_ONLY());
    JavaPairRDD<String, byte[]> gathered = gathered(stories).persist(StorageLevel.DISK_ONLY());
    Map<String, Long> languages = languages(gathered);
    Digests recurring = new Digests(recurring(gathered, languages));
    JavaPairRDD<String, byte[]> answers =
        faults(gathered)
            .union(sentences(gathered))
            .union(templates(stories, recurring, languages))
            .persist(StorageLevel.DISK_ONLY());
    People people = areCompared ? people(gathered) : People.NOBODY;
    Broadcast<Digests> recurs = spark.broadcast(recurring);
    long all = languages.values().stream().mapToLong(Long::longValue).sum();
    long many = Math.max(FEWEST_FOR_ALL, all / PART_FOR_ALL);
    Answers told = Answers.of(spark, gathered, answers, many);
    Broadcast<Map<String, byte[]>> forAll = told.forAll();
    JavaPairRDD<String, Tuple2<String, byte[]>> delivered = told.delivered(asked(stories, recurs));
    JavaRDD<Judged> judged =
        stories
            .cogroup(delivered, byStory)
            .values()
            .mapPartitions(
                some -> new Judge(Workshop.of(tools.value()), recurs, forAll, people).all(some))
            .persist(StorageLevel.DISK_ONLY());
    return new Result(judged, names(people));
  }

  /** What all stories have in common, added up by key, in one shuffle. */
  private JavaPairRDD<String, byte[]> gathered(JavaPairRDD<String, Iterable<byte[]>> stories) {
    Broadcast<Kit> tools = kit;
    return stories
        .values()
        .mapPartitionsToPair(
            some -> {
              Workshop workshop = Workshop.of(tools.value());
              Set<String> judges = workshop.judges();
              boolean compared = workshop.areCompared();
              return Flat.of(
                  some,
                  packed -> pairs(new StoryTallies(Story.unpacked(packed)).all(judges, compared)));
            })
        .reduceByKey(Tally::sum);
  }

  private static Iterator<Tuple2<String, byte[]>> pairs(Map<String, Tally> tallies) {
    return tallies.entrySet().stream()
        .map(tally -> new Tuple2<>(tally.getKey(), tally.getValue().packed()))
        .iterator();
  }

  private static JavaPairRDD<String, byte[]> ofKind(
      JavaPairRDD<String, byte[]> gathered, Tally.Kind kind) {
    return gathered.filter(tally -> kind.isOf(tally._1()));
  }

  /** How many articles of each language there are. */
  private static Map<String, Long> languages(JavaPairRDD<String, byte[]> gathered) {
    Map<String, Long> languages = new TreeMap<>();
    ofKind(gathered, Tally.Kind.COUNT)
        .collectAsMap()
        .forEach(
            (key, count) ->
                languages.put(Tally.Kind.rest(key), ((CountTally) Tally.of(count)).count()));
    return languages;
  }

  private static List<Long> recurring(
      JavaPairRDD<String, byte[]> gathered, Map<String, Long> languages) {
    return ofKind(gathered, Tally.Kind.PARAGRAPH)
        .filter(paragraph -> ((ParagraphTally) Tally.of(paragraph._2())).recurs(languages))
        .map(paragraph -> Keys.paragraphOf(paragraph._1()))
        .collect();
  }

  private static JavaPairRDD<String, byte[]> faults(JavaPairRDD<String, byte[]> gathered) {
    return ofKind(gathered, Tally.Kind.FAULT)
        .filter(fault -> ((FaultTally) Tally.of(fault._2())).places() > 1);
  }

  /** For each wording that is not the best of its sentence, the best. */
  static JavaPairRDD<String, byte[]> sentences(JavaPairRDD<String, byte[]> gathered) {
    JavaPairRDD<String, byte[]> wordings =
        ofKind(gathered, Tally.Kind.SENTENCE)
            .mapToPair(wording -> new Tuple2<>(Keys.sentenceOf(wording._1()), wording._2()));
    JavaPairRDD<String, byte[]> best = wordings.reduceByKey(SentenceTally::better);
    return wordings
        .join(best)
        .flatMapToPair(
            found -> {
              SentenceTally own = (SentenceTally) Tally.of(found._2()._1());
              SentenceTally other = (SentenceTally) Tally.of(found._2()._2());
              return own.wording() == other.wording()
                  ? List.<Tuple2<String, byte[]>>of().iterator()
                  : List.of(
                          new Tuple2<>(
                              Keys.wording(found._1(), own.wording()), other.against(own).packed()))
                      .iterator();
            });
  }

  /** Where the paragraphs stand that recur. */
  private JavaPairRDD<String, byte[]> templates(
      JavaPairRDD<String, Iterable<byte[]>> stories,
      Digests recurring,
      Map<String, Long> languages) {
    if (recurring.isEmpty()) {
      return spark.<Tuple2<String, byte[]>>emptyRDD().mapToPair(nothing -> nothing);
    }
    Broadcast<Digests> recurs = spark.broadcast(recurring);
    return stories
        .values()
        .flatMapToPair(
            packed -> pairs(new StoryTallies(Story.unpacked(packed)).templates(recurs.value())))
        .reduceByKey(Tally::sum)
        .filter(paragraph -> ((ParagraphTally) Tally.of(paragraph._2())).recurs(languages));
  }

  /** Which keys each story asks for. */
  private JavaPairRDD<String, String> asked(
      JavaPairRDD<String, Iterable<byte[]>> stories, Broadcast<Digests> recurring) {
    Broadcast<Kit> tools = kit;
    return stories.mapPartitionsToPair(
        some -> {
          Set<String> judges = Workshop.of(tools.value()).judges();
          return Flat.of(
              some,
              story ->
                  new StoryTallies(Story.unpacked(story._2()))
                      .keys(judges, recurring.value()).stream()
                          .map(key -> new Tuple2<>(key, story._1()))
                          .iterator());
        });
  }

  /** The index of all forms, taken to all machines, and what is decided about each form. */
  private People people(JavaPairRDD<String, byte[]> gathered) throws IOException {
    JavaRDD<byte[]> forms =
        ofKind(gathered, Tally.Kind.PERSON)
            .mapToPair(
                tally -> new Tuple2<>(NameTally.formOf(Tally.Kind.rest(tally._1())), tally._2()))
            .<List<byte[]>>aggregateByKey(new ArrayList<>(), Profiles::with, Profiles::both)
            .mapPartitions(
                some -> {
                  NameKeys keys = new NameKeys();
                  return Flat.each(some, form -> Profiles.form(form._1(), form._2(), keys));
                })
            .persist(StorageLevel.DISK_ONLY());
    // All at once; the driver takes one part after another.
    forms.count();
    String name = "names-" + kit.value().id() + ".zip";
    Path file = NamesFile.write(forms.toLocalIterator(), scratch, name);
    forms.unpersist(false);
    spark.addFile(file.toString());
    return People.decided(spark, name);
  }

  private JavaRDD<Named> names(People people) {
    return people.isNobody()
        ? spark.emptyRDD()
        : spark
            .parallelize(people.ranges(), Math.max(1, people.ranges().size()))
            .mapPartitions(
                ranges -> {
                  List<Named> names = new ArrayList<>();
                  while (ranges.hasNext()) {
                    People.Range range = ranges.next();
                    try {
                      people
                          .batch()
                          .forEach(range.from(), range.to(), name -> names.add(Named.of(name)));
                    } catch (IOException e) {
                      throw new UncheckedIOException("the index of names cannot be read", e);
                    }
                  }
                  return names.iterator();
                })
            .persist(StorageLevel.DISK_ONLY());
  }
}
