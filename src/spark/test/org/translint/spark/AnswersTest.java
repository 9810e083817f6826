package org.translint.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.translint.text.Document;
import org.translint.text.SourceMap;
import org.translint.text.Span;
import scala.Tuple2;

class AnswersTest {

  private static final long SENTENCE = 7;
  private static final String USUAL = Keys.sentence(SENTENCE, 1);
  private static final String OFTEN = Keys.sentence(SENTENCE, 2);
  private static final String RARE = Keys.sentence(SENTENCE, 3);

  private static Tuple2<String, byte[]> wording(long wording, int articles) {
    String text = "Une ligne.";
    Document article =
        new Document("a" + wording, "a", "fr", text, List.of(), SourceMap.identity(text));
    return new Tuple2<>(
        Keys.sentence(SENTENCE, wording),
        new SentenceTally(
                wording, articles, articles, Excerpt.of(article, new Span(0, 3), 0), false)
            .packed());
  }

  @Test
  void whatManyAskForIsForAllAndWhatFewAskForIsBroughtToThem() {
    SparkConf here =
        new SparkConf()
            .setAppName("answers")
            .setMaster("local[1]")
            .set("spark.ui.enabled", "false")
            .set("spark.driver.host", "127.0.0.1")
            .set("spark.driver.bindAddress", "127.0.0.1");
    try (JavaSparkContext spark = new JavaSparkContext(here)) {
      JavaPairRDD<String, byte[]> gathered =
          spark.parallelizePairs(List.of(wording(1, 50), wording(2, 30), wording(3, 2)));
      JavaPairRDD<String, String> asked =
          spark.parallelizePairs(
              List.of(
                  new Tuple2<>(USUAL, "story1"),
                  new Tuple2<>(OFTEN, "story2"),
                  new Tuple2<>(RARE, "story3")));

      Answers answers = Answers.of(spark, gathered, CheckRun.sentences(gathered), 10);

      // Nobody is told of the wording that most have, so that nobody looks for it either.
      assertThat(answers.forAll().value()).containsOnlyKeys(OFTEN);
      assertThat(answers.sought(asked).keys().collect()).containsExactly(RARE);
      List<Tuple2<String, Tuple2<String, byte[]>>> delivered = answers.delivered(asked).collect();
      assertThat(delivered).hasSize(1);
      assertThat(delivered.get(0)._1()).isEqualTo("story3");
      assertThat(delivered.get(0)._2()._1()).isEqualTo(RARE);
      assertThat(((SentenceTally) Tally.of(delivered.get(0)._2()._2())).articles()).isEqualTo(50);
    }
  }
}
