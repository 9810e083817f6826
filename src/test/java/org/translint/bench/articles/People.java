package org.translint.bench.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Made-up people: half of them men, half women, no two of one name. Given names stand in a list,
 * surnames are put together of stems and ends. Immutable.
 */
final class People {

  private static final List<String> FAMILIES = List.of("java", "slav", "west");

  /** Neither the number of men nor that of women is a multiple of it, so it reaches all. */
  private static final int STEP = 7_919;

  private final List<Map<String, String>> men;
  private final List<Map<String, String>> women;
  private final List<Surname> surnames = new ArrayList<>();
  private final int size;

  private record Surname(Map<String, String> stem, Map<String, String> end) {

    String in(String language) {
      return stem.get(language) + end.get(language);
    }
  }

  /** A person: a full name and a surname in each language. */
  record Person(Map<String, String> givenName, Surname family) {

    String surname(String language) {
      return family.in(language);
    }

    String fullName(String language) {
      String between =
          switch (language) {
            case "zh" -> "·";
            case "ja" -> "・";
            default -> " ";
          };
      return givenName.get(language) + between + surname(language);
    }
  }

  /**
   * @param size how many people at most; fewer where there are not so many names
   */
  People(Words words, int size) {
    men = words.of("given-m");
    women = words.of("given-f");
    for (String family : FAMILIES) {
      for (Map<String, String> stem : words.of(family + "-stem")) {
        words.of(family + "-end").forEach(end -> surnames.add(new Surname(stem, end)));
      }
    }
    this.size =
        Math.max(1, Math.min(size / 2, Math.min(men.size(), women.size()) * surnames.size()));
  }

  /** How many men, and how many women, there are. */
  int size() {
    return size;
  }

  /** The man of a number; numbers begin anew where there are no more. */
  Person man(int number) {
    return person(men, number, 0);
  }

  /** The woman of a number. */
  Person woman(int number) {
    // Her surname is far from that of the man of the same number.
    return person(women, number, surnames.size() / 2);
  }

  /** A number of a person, small numbers oftener than large ones (Zipf). */
  int frequent(Random random) {
    return (int) Math.pow(size, random.nextDouble()) - 1;
  }

  private Person person(List<Map<String, String>> given, int number, int shift) {
    int names = given.size() * surnames.size();
    int at = (int) ((long) (number % size) * STEP % names);
    return new Person(
        given.get(at % given.size()), surnames.get((at / given.size() + shift) % surnames.size()));
  }
}
