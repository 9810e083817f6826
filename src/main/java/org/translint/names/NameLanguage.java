package org.translint.names;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;

/**
 * The small words around names in one language, and those inside names in any.
 *
 * @param titles by word in lower case
 * @param clitics endings that are no part of a name, with plain apostrophes
 * @param conjunctions words that join two people
 * @param determiners words before things, not before people
 * @param placePrepositions words before places, not before people
 * @param things words that, right beside a name, show that no person is meant
 * @param particles words inside names
 * @param joiningParticles those that also join names of different people and places
 * @param givenNames common ones, as evidence for a person
 */
public record NameLanguage(
    Map<String, Title> titles,
    Set<String> clitics,
    Set<String> conjunctions,
    Set<String> determiners,
    Set<String> placePrepositions,
    Set<String> things,
    Set<String> particles,
    Set<String> joiningParticles,
    Set<String> givenNames) {

  /** What is known of {@code language}; where it is nothing, the sets are empty. */
  public static NameLanguage of(String language) {
    String folder = "names/" + LanguageTags.base(language) + "/";
    return new NameLanguage(
        titles(folder + "titles.tsv"),
        DataFile.setIfPresent(folder + "clitics.txt"),
        DataFile.setIfPresent(folder + "conjunctions.txt"),
        DataFile.setIfPresent(folder + "determiners.txt"),
        DataFile.setIfPresent(folder + "place-prepositions.txt"),
        DataFile.setIfPresent(folder + "things.txt"),
        DataFile.setIfPresent("names/particles.txt"),
        DataFile.setIfPresent("names/joining-particles.txt"),
        DataFile.setIfPresent("names/given-names.txt"));
  }

  private static Map<String, Title> titles(String path) {
    return DataFile.find(path).orElse(List.of()).stream()
        .map(line -> List.of(line.split("\t", -1)))
        .map(row -> new Title(row.get(0), kind(row.get(1)), sex(row.get(2))))
        .collect(Collectors.toUnmodifiableMap(Title::word, title -> title));
  }

  private static Title.Kind kind(String word) {
    return Title.Kind.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Title.Sex sex(String letter) {
    return switch (letter) {
      case "f" -> Title.Sex.FEMALE;
      case "m" -> Title.Sex.MALE;
      default -> Title.Sex.ANY;
    };
  }

  /** The title that {@code word} is, however it is capitalised. */
  public Optional<Title> title(String word) {
    return Optional.ofNullable(titles.get(word.toLowerCase(Locale.ROOT)));
  }

  /** How many UTF-16 units at the end of {@code word} are no part of a name. */
  public int cliticLength(String word) {
    String plain = NameWord.plainApostrophes(word).toLowerCase(Locale.ROOT);
    return clitics.stream()
        .filter(c -> plain.length() > c.length() + 1 && plain.endsWith(c))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }
}
