package org.translint.names.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.translint.finding.BatchName;
import org.translint.names.NameUse;
import org.translint.names.sound.NameKeys;

class NameTallyTest {

  private static final List<String> PEOPLE =
      List.of(
          "António Guterres",
          "António Gutteres",
          "Antonio Guterres",
          "Viktor Charanov",
          "Viktor Sharanov",
          "Olga Charanova",
          "Ana Guterres",
          "Guterres",
          "Marie Thornbury",
          "Marie Thornberry");

  @TempDir Path folder;

  @Test
  void talliesOfAnyPartsInAnyOrderComeToTheFormsThatOneWriterGathers() throws Exception {
    long seed = 20_261_130;
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      Map<String, List<NameUse>> batch = batch(random);
      List<BatchName> expected = gathered(batch);

      List<BatchName> told = addedUp(batch, random, folder.resolve("forms" + round));

      assertThat(expected).as("seed %s, round %s", seed, round).isNotEmpty();
      assertThat(told).as("seed %s, round %s", seed, round).isEqualTo(expected);
    }
  }

  @Test
  void theFirstArticlesOfManyAreThoseThatUtf8HasFirst() throws Exception {
    Map<String, List<NameUse>> batch = new TreeMap<>();
    for (int i = 0; i < 60; i++) {
      // In UTF-16, what lies above U+FFFF comes before the other.
      batch.put("\uD83D\uDE00/%02d".formatted(i), List.of(Uses.full("Olga Charanova")));
      batch.put("\uFF21/%02d".formatted(i), List.of(Uses.full("Olga Charanova")));
    }

    List<BatchName> told = addedUp(batch, new Random(1), folder.resolve("forms"));

    assertThat(told).isEqualTo(gathered(batch));
    assertThat(told.get(0).forms().get(0).articles())
        .hasSize(50)
        .isSorted()
        .allMatch(article -> article.startsWith("\uFF21"));
  }

  @Test
  void ofVeryManyBearersOnlyTheFirstMatterInWhateverPartsTheyCome() {
    NameKeys keys = new NameKeys();
    List<byte[]> profiles = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      String given = "Ana" + Integer.toString(i, 26).replaceAll("[0-9]", "z");
      NameTally.of(
              "fr/%04d.txt".formatted(i),
              List.of(
                  Uses.full(given + i + " Guterres"),
                  Uses.use("Olga Gutteres" + i % 97, 2, null, null)))
          .forEach(
              (key, tally) -> {
                if (NameTally.formOf(key).endsWith("\tGuterres")) {
                  profiles.add(tally.packed());
                }
              });
    }
    assertThat(profiles).hasSize(1500);
    Collections.shuffle(profiles, new Random(2));

    List<NameTally> first = new ArrayList<>(NameTally.first(unpacked(profiles.subList(0, 700))));
    first.addAll(NameTally.first(unpacked(profiles.subList(700, 1500))));

    assertThat(NameTally.first(first)).hasSizeLessThan(600);
    assertThat(NameTally.form("fr\tGuterres", NameTally.first(first), keys))
        .isEqualTo(NameTally.form("fr\tGuterres", unpacked(profiles), keys));
  }

  private static List<NameTally> unpacked(List<byte[]> packed) {
    return packed.stream().map(NameTally::unpacked).toList();
  }

  private static Map<String, List<NameUse>> batch(Random random) {
    Map<String, List<NameUse>> batch = new TreeMap<>();
    for (int i = 0; i < 200; i++) {
      List<NameUse> names = new ArrayList<>();
      List<String> people = new ArrayList<>(PEOPLE);
      Collections.shuffle(people, random);
      for (String person : people.subList(0, random.nextInt(4))) {
        names.add(
            random.nextInt(5) == 0
                ? Uses.sourced(person.substring(person.indexOf(' ') + 1), "Guteres")
                : Uses.full(person.contains(" ") ? person : "A " + person));
      }
      batch.put("fr/%03d.txt".formatted(i), names);
    }
    return batch;
  }

  private List<BatchName> gathered(Map<String, List<NameUse>> batch) throws Exception {
    try (NameIndexWriter writer = NameIndexWriter.open(folder)) {
      for (Map.Entry<String, List<NameUse>> article : batch.entrySet()) {
        writer.add(article.getKey(), article.getValue());
      }
      return told(writer.finish());
    }
  }

  /** The same in random parts, which are added up two by two in random order. */
  private static List<BatchName> addedUp(
      Map<String, List<NameUse>> batch, Random random, Path folder) throws Exception {
    Map<String, List<byte[]>> parts = new TreeMap<>();
    batch.forEach(
        (article, names) ->
            NameTally.of(article, names)
                .forEach(
                    (key, tally) ->
                        parts.computeIfAbsent(key, k -> new ArrayList<>()).add(tally.packed())));
    Map<String, List<NameTally>> forms = new TreeMap<>();
    parts.forEach(
        (key, some) ->
            forms
                .computeIfAbsent(NameTally.formOf(key), form -> new ArrayList<>())
                .add(sum(some, random)));
    List<String> order = new ArrayList<>(forms.keySet());
    Collections.shuffle(order, random);
    NameKeys keys = new NameKeys();
    try (FormWriter writer = FormWriter.in(folder)) {
      for (String form : order) {
        writer.add(NameTally.form(form, forms.get(form), keys));
      }
      writer.finish();
    }
    return told(NameIndex.open(folder));
  }

  private static NameTally sum(List<byte[]> parts, Random random) {
    List<byte[]> left = new ArrayList<>(parts);
    while (left.size() > 1) {
      Collections.shuffle(left, random);
      NameTally one = NameTally.unpacked(left.remove(left.size() - 1));
      NameTally other = NameTally.unpacked(left.remove(left.size() - 1));
      left.add(one.plus(other).packed());
    }
    return NameTally.unpacked(left.get(0));
  }

  /** Everybody, as an index tells it that was looked at in two parts. */
  private static List<BatchName> told(NameIndex index) throws Exception {
    List<BatchName> names = new ArrayList<>();
    int middle = index.size() / 2;
    BatchPeople.Belonging all = BatchPeople.belonging(index, 0, middle);
    all.add(BatchPeople.belonging(index, middle, index.size()));
    try (BatchPeople people = new BatchPeople(index, all)) {
      people.forEach(0, middle, names::add);
      people.forEach(middle, index.size(), names::add);
    }
    return names;
  }
}
