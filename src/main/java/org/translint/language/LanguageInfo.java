package org.translint.language;

import java.util.List;
import java.util.Optional;

/**
 * Where what is known of one language is to be found: a line of {@code languages.tsv}.
 *
 * @param code BCP 47, primary language only
 * @param engineCode the grammar engine's code, or empty where it does not speak the language
 * @param speller what kind of dictionary there is
 * @param dictionaries class path resources of the dictionary; a word is known if any of them has it
 * @param wordLists class path resources with more words, one a line
 */
public record LanguageInfo(
    String code,
    String engineCode,
    SpellerKind speller,
    List<String> dictionaries,
    List<String> wordLists) {

  /** The kinds of dictionaries. */
  public enum SpellerKind {
    NONE,
    /** An automaton of the Morfologik library. */
    MORFOLOGIK,
    /** A pair of files of Hunspell; the resource names them without {@code .aff}, {@code .dic}. */
    HUNSPELL,
    /** The same, and the words that the grammar engine's tagger knows besides. */
    HUNSPELL_AND_TAGGER
  }

  private static final List<LanguageInfo> ALL =
      DataFile.rows("language/languages.tsv").stream().map(LanguageInfo::parse).toList();

  /** All languages that translint knows of, whether or not their data is on the class path. */
  public static List<LanguageInfo> all() {
    return ALL;
  }

  /** The language with this tag, looked up by its primary language. */
  public static Optional<LanguageInfo> of(String tag) {
    String code = LanguageTags.base(tag);
    return ALL.stream().filter(info -> info.code.equals(code)).findFirst();
  }

  private static LanguageInfo parse(List<String> row) {
    SpellerKind speller =
        switch (row.get(2)) {
          case "morfologik" -> SpellerKind.MORFOLOGIK;
          case "hunspell" -> SpellerKind.HUNSPELL;
          case "hunspell+tagger" -> SpellerKind.HUNSPELL_AND_TAGGER;
          case "-" -> SpellerKind.NONE;
          default -> throw new IllegalArgumentException("languages.tsv: speller " + row.get(2));
        };
    String engine = row.get(1).equals("-") ? "" : row.get(1);
    return new LanguageInfo(row.get(0), engine, speller, list(row.get(3)), list(row.get(4)));
  }

  private static List<String> list(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split(" "));
  }

  /** Whether the dictionary's data is on the class path. */
  public boolean hasDictionary() {
    String suffix = speller == SpellerKind.MORFOLOGIK ? "" : ".dic";
    return speller != SpellerKind.NONE
        && dictionaries.stream()
            .allMatch(d -> LanguageInfo.class.getResource("/" + d + suffix) != null);
  }
}
