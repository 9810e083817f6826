package org.translint.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.cli.Assembly;

class LookTest {

  @TempDir private Path folder;

  private static Piece piece(String path, String file) {
    Piece.Content target = new Piece.Content(path, file, null, 1);
    return new Piece(target, "en", null, null, "story of " + path, false, null, null);
  }

  @Test
  void aFileWithANameThatThisMachineCannotHaveIsAnArticleThatFailed() throws Exception {
    SparkConf here =
        new SparkConf()
            .setAppName("look")
            .setMaster("local[1]")
            .set("spark.ui.enabled", "false")
            .set("spark.driver.host", "127.0.0.1")
            .set("spark.driver.bindAddress", "127.0.0.1");
    try (JavaSparkContext spark = new JavaSparkContext(here)) {
      assertThat(spark.defaultParallelism()).isEqualTo(1);
      Kit kit = Kit.of("look", folder, Map.of(), Assembly.of(folder, null, Map.of()));

      Look look =
          new Look(Workshop.of(kit), List.of(piece("a?b.txt", "file:///a%00b.txt")).iterator());

      assertThat(look.hasNext()).isTrue();
      Story story = Story.unpacked(List.of(look.next()._2()));
      assertThat(look.hasNext()).isFalse();
      assertThat(story.articles())
          .singleElement()
          .satisfies(
              article ->
                  assertThat(String.valueOf(article.failure()))
                      .contains("a?b.txt or its source has a name that the files of this machine"));
    }
  }
}
