package org.translint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.translint.finding.NameGroup.Kind;
import org.translint.names.NameUse;
import org.translint.text.Span;

/**
 * The name mentions of a batch as large as one wants: a few people in many articles, most in few
 * (Zipf), about eight in an article, three in a hundred of them misspelt. Articles are made when
 * they are asked for, each from its number and the seed alone.
 */
final class MadeUpBatch {

  static final long SEED = 20_261_124;
  static final int NAMES_AN_ARTICLE = 8;
  static final double MISSPELT = 0.03;

  private static final List<String> SYLLABLES =
      List.of(
          "ba", "cher", "dou", "fa", "gri", "han", "jo", "kov", "lan", "mer", "nov", "or", "pe",
          "qui", "ros", "sha", "tan", "ul", "vel", "wen", "yar", "zol", "bert", "dan", "el", "mi");

  private final List<String[]> people;
  private final double[] cumulated;

  /**
   * @param real a table of names, or null
   * @param size how many people at least
   */
  MadeUpBatch(Path real, int size) throws IOException {
    people = new ArrayList<>(real == null ? List.of() : read(real));
    Random random = new Random(SEED);
    while (people.size() < size) {
      people.add(new String[] {word(random, 2), word(random, 2 + random.nextInt(2))});
    }
    java.util.Collections.shuffle(people, random);
    cumulated = new double[people.size()];
    double sum = 0;
    for (int i = 0; i < cumulated.length; i++) {
      sum += 1.0 / (i + 1);
      cumulated[i] = sum;
    }
  }

  private static List<String[]> read(Path table) throws IOException {
    List<String[]> people = new ArrayList<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    String last = "";
    try (CSVParser parser = CSVParser.parse(Files.readString(table), format)) {
      for (CSVRecord record : parser) {
        String[] words = record.get("name").strip().split("\\s+");
        boolean another = !record.get("person").equals(last);
        last = record.get("person");
        if (another && words.length == 2 && words[1].matches("\\p{Lu}[\\p{L}'-]{2,}")) {
          people.add(words);
        }
      }
    }
    return people;
  }

  private static String word(Random random, int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  int people() {
    return people.size();
  }

  /** The names in one article. */
  List<NameUse> article(int number) {
    Random random = new Random(SEED * 31 + number);
    List<NameUse> uses = new ArrayList<>();
    TreeSet<Integer> named = new TreeSet<>();
    while (named.size() < NAMES_AN_ARTICLE) {
      int person = person(random);
      if (named.add(person)) {
        String[] name = people.get(person);
        String surname = random.nextDouble() < MISSPELT ? misspelt(name[1], random) : name[1];
        uses.add(use(name[0], surname, uses.size()));
      }
    }
    return uses;
  }

  private int person(Random random) {
    int found =
        java.util.Arrays.binarySearch(
            cumulated, random.nextDouble() * cumulated[cumulated.length - 1]);
    return Math.min(found < 0 ? -found - 1 : found, cumulated.length - 1);
  }

  private static String misspelt(String name, Random random) {
    int at = 1 + random.nextInt(name.length() - 1);
    String letter = "" + (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(3)) {
      case 0 -> name.substring(0, at) + letter + name.substring(at);
      case 1 -> name.substring(0, at) + letter + name.substring(at + 1);
      default -> name.substring(0, at) + name.substring(at + 1);
    };
  }

  private static NameUse use(String given, String surname, int person) {
    return new NameUse(
        "en",
        surname,
        given + " " + surname,
        new TreeSet<>(List.of(given)),
        Kind.PERSON,
        null,
        null,
        person,
        List.of(new Span(0, surname.length())));
  }
}
