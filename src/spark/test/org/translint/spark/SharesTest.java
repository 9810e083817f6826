package org.translint.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.translint.spark.Shares.Amount;

class SharesTest {

  private static List<Shares.Key> articles(String language, int count, long weight) {
    List<Shares.Key> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      articles.add(new Shares.Key(language, "%s/story-%05d.txt".formatted(language, i), weight));
    }
    return articles;
  }

  private static long[] loads(Shares shares, List<Shares.Key> articles) {
    long[] loads = new long[shares.numPartitions()];
    articles.forEach(key -> loads[shares.getPartition(key)] += key.weight());
    return loads;
  }

  @Test
  void sharesOfManyShortArticlesAreAboutTheSame() {
    List<Shares.Key> articles = articles("fr", 2000, 100);
    Shares shares = Shares.divided(Map.of("fr", new Amount(200_000, 100, 2000)), 25_000, List.of());

    long[] loads = loads(shares, articles);

    assertThat(loads).hasSize(8);
    assertThat(Arrays.stream(loads).max().orElseThrow()).isLessThan(32_000);
    assertThat(Arrays.stream(loads).min().orElseThrow()).isGreaterThan(18_000);
  }

  @Test
  void anArticleAThousandTimesAsLongHasAShareThatNoOtherIsMuchSmallerThan() {
    List<Shares.Key> articles = articles("fr", 2000, 100);
    Shares.Key book = new Shares.Key("fr", "fr/book.txt", 100_000);
    Shares shares =
        Shares.divided(Map.of("fr", new Amount(300_000, 100_000, 2001)), 100_000, List.of(book));

    long[] loads = loads(shares, articles);

    assertThat(loads).hasSize(3);
    assertThat(loads[shares.getPartition(book)]).isLessThan(1000);
    assertThat(Arrays.stream(loads).filter(load -> load > 90_000).count()).isEqualTo(2);
  }

  @Test
  void noShareHasTwoLanguages() {
    Shares shares =
        Shares.divided(
            Map.of("fr", new Amount(1000, 10, 100), "zh", new Amount(10, 10, 1)), 500, List.of());

    Set<Integer> french = new HashSet<>();
    articles("fr", 100, 10).forEach(key -> french.add(shares.getPartition(key)));

    assertThat(french)
        .hasSize(2)
        .doesNotContain(shares.getPartition(new Shares.Key("zh", "a", 10)));
  }
}
