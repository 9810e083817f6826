package org.translint.language;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.translint.config.Option;
import org.translint.config.SettingsException;
import org.translint.config.TextFile;

/**
 * Reads the list of a newsroom's own words: UTF-8, a word or phrase a line, after a tab the
 * language where it is for one only; an asterisk at the end stands for any ending. What follows a
 * {@code #} at the beginning of a line or after a space is a comment.
 */
public final class WordListReader {

  /** In UTF-16 units; no dictionary has a longer word, and no phrase needs more. */
  private static final int LONGEST = 100;

  private static final int SHORTEST_BEGINNING = 2;

  private WordListReader() {}

  /**
   * The words in {@code file}.
   *
   * @param name of the file for error messages
   * @throws SettingsException if it cannot be read, or a line of it makes no sense
   */
  public static List<AcceptedWord> read(Path file, String name) throws SettingsException {
    return parse(TextFile.read(file, name, Option.WORDS), name);
  }

  /** The words that {@code text} lists, read from a file called {@code name}. */
  static List<AcceptedWord> parse(String text, String name) throws SettingsException {
    List<AcceptedWord> words = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replaceFirst("(^|\\s)#.*", "").strip();
      if (!line.isEmpty()) {
        words.add(word(line, name, i + 1));
      }
    }
    return words;
  }

  private static AcceptedWord word(String line, String name, int number) throws SettingsException {
    if (line.chars().anyMatch(c -> c != '\t' && Character.isISOControl(c))) {
      throw TextFile.wrongIn(
          name, number, "there is a control character; this is a text file, with a word a line.");
    }
    List<String> cells = List.of(line.split("\t+"));
    if (cells.size() > 2) {
      throw TextFile.wrongIn(
          name,
          number,
          "a line has a word, and at most a language after a tab; take the rest out.");
    }
    String form = Normalizer.normalize(cells.get(0).strip(), Normalizer.Form.NFC);
    if (form.length() > LONGEST) {
      throw TextFile.wrongIn(
          name,
          number,
          "this has %d characters, and words and phrases at most %d; write one a line."
              .formatted(form.length(), LONGEST));
    }
    String language = cells.size() < 2 ? "" : cells.get(1).strip();
    if (!language.isEmpty()) {
      language =
          LanguageTags.canonical(language)
              .orElseThrow(
                  () -> TextFile.wrongIn(name, number, LanguageTags.unknown(cells.get(1).strip())));
    }
    return checked(AcceptedWord.of(form.replaceAll("\\s+", " "), language), name, number);
  }

  private static AcceptedWord checked(AcceptedWord word, String name, int number)
      throws SettingsException {
    if (word.form().contains(AcceptedWord.ALL_THAT_BEGIN)) {
      throw TextFile.wrongIn(
          name, number, "an asterisk may only stand once, at the end of a word.");
    }
    if (word.isBeginning() && (word.isPhrase() || word.form().length() < SHORTEST_BEGINNING)) {
      throw TextFile.wrongIn(
          name, number, "an asterisk stands after the first two or more letters of one word.");
    }
    return word;
  }
}
