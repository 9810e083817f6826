package org.translint.bench.articles;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.bench.articles.People.Person;

/**
 * Makes stories: a source and its translations, each story from the seed and its number alone, in
 * whatever order they are asked for. Thread-safe.
 */
public final class StoryMaker {

  /** The language of the sources. */
  public static final String SOURCE = "id";

  private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)\\}");
  private static final Set<String> CAST = Set.of("A", "B", "C", "P", "Q");

  private final Words words = Words.read();
  private final Map<String, List<Passage>> passages = new LinkedHashMap<>();
  private final People people;
  private final StoryOptions options;

  public StoryMaker(StoryOptions options) {
    this.options = options;
    people = new People(words, options.people());
    for (Passage passage : Passage.read()) {
      passages.computeIfAbsent(passage.kind(), kind -> new ArrayList<>()).add(passage);
    }
  }

  /** How many different people the stories may name. */
  public int people() {
    return 2 * people.size();
  }

  /** The texts of a story by language: the source, then the translations. */
  public Map<String, String> story(int number) {
    Random random = new Random(options.seed() * 1_000_003 + number);
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    texts.put(SOURCE, new StringBuilder());
    options.languages().forEach(language -> texts.put(language, new StringBuilder()));
    Cast cast = cast(number, number, random);
    Set<String> introduced = new LinkedHashSet<>();
    write(any("title", random), cast, introduced, texts, random);
    introduced.clear();
    write(any("lead", random), cast, introduced, texts, random);
    int count = texts.get(SOURCE).toString().split("\\s+").length;
    while (count < options.words()) {
      List<Passage> bodies = new ArrayList<>(passages.get("body"));
      Collections.shuffle(bodies, random);
      for (Passage body : bodies) {
        if (count < options.words()) {
          count += write(body, cast, introduced, texts, random);
        }
      }
      // A longer article goes on about others.
      cast = cast(random.nextInt(people.size()), random.nextInt(people.size()), random);
      introduced.clear();
    }
    Map<String, String> whole = new LinkedHashMap<>();
    texts.forEach((language, text) -> whole.put(language, text.toString()));
    return whole;
  }

  private record Cast(Map<String, Person> people, Map<String, Map<String, String>> cities) {}

  private Cast cast(int man, int woman, Random random) {
    List<Map<String, String>> cities = new ArrayList<>(words.of("city"));
    Collections.shuffle(cities, random);
    int other = people.frequent(random);
    if (other % people.size() == man % people.size()) {
      other++;
    }
    return new Cast(
        Map.of("A", people.man(man), "B", people.woman(woman), "C", people.man(other)),
        Map.of("P", cities.get(0), "Q", cities.get(1)));
  }

  private Passage any(String kind, Random random) {
    List<Passage> all = passages.get(kind);
    return all.get(random.nextInt(all.size()));
  }

  /** Adds a passage to the texts; how many words the source has of it. */
  private int write(
      Passage passage,
      Cast cast,
      Set<String> introduced,
      Map<String, StringBuilder> texts,
      Random random) {
    Values values = new Values(words, passage.texts().get(SOURCE), random);
    Set<String> now = introduced;
    int count = 0;
    for (Map.Entry<String, StringBuilder> entry : texts.entrySet()) {
      String language = entry.getKey();
      now = new LinkedHashSet<>(introduced);
      String text = filled(passage.texts().get(language), language, cast, now, values, random);
      entry.getValue().append(entry.getValue().isEmpty() ? "" : "\n\n").append(text);
      if (language.equals(SOURCE)) {
        count = text.split("\\s+").length;
      }
    }
    introduced.addAll(now);
    return count;
  }

  private String filled(
      String template,
      String language,
      Cast cast,
      Set<String> introduced,
      Values values,
      Random random) {
    StringBuilder text = new StringBuilder();
    Matcher slot = SLOT.matcher(template);
    while (slot.find()) {
      String name = slot.group(1);
      String filling;
      if (name.contains("|")) {
        String[] choices = name.split("\\|");
        filling = choices[random.nextInt(choices.length)];
      } else if (CAST.contains(name)) {
        filling = named(name, language, cast, introduced, random);
      } else {
        filling = values.in(language, name);
      }
      slot.appendReplacement(text, Matcher.quoteReplacement(filling));
    }
    return slot.appendTail(text).toString().replace(".m..", ".m.");
  }

  private String named(
      String name, String language, Cast cast, Set<String> introduced, Random random) {
    Map<String, String> city = cast.cities().get(name);
    if (city != null) {
      return city.get(language);
    }
    Person person = cast.people().get(name);
    if (introduced.add(name)) {
      return person.fullName(language);
    }
    String surname = person.surname(language);
    boolean latin = language.equals("fr") || language.equals("en");
    return latin && random.nextDouble() < options.faults() ? misspelt(surname, random) : surname;
  }

  /** A surname with two letters within it swapped, or one of them doubled where they are alike. */
  private static String misspelt(String surname, Random random) {
    int at = 1 + random.nextInt(surname.length() - 2);
    char one = surname.charAt(at);
    char two = surname.charAt(at + 1);
    String swapped = one == two ? "" + one + two + two : "" + two + one;
    return surname.substring(0, at) + swapped + surname.substring(at + 2);
  }
}
