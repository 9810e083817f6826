package org.translint.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.names.sound.NameKeys;

/**
 * The words of one language in the lexicon of news words, each known by its row: the same in all
 * languages of {@code align/lexicon.tsv}. Knows nothing where the language has no column, or where
 * there is no such file. Thread-safe.
 *
 * <p>A form is a word of the lexicon if they begin with the same letters and little is left of
 * either, also behind the prefixes of {@code align/affixes.tsv}; in scripts without spaces, the
 * longest words that stand in the sentence count.
 */
final class NewsLexicon {

  private static final List<String> COLUMNS = List.of("id", "en", "fr", "zh", "ja", "ar");
  private static final Set<String> UNSPACED = Set.of("zh", "ja");
  private static final Map<String, NewsLexicon> READ = new ConcurrentHashMap<>();

  /** In letters: what of a word must be the same, and what may be left of it and of a form. */
  private static final int BEGINNING = 4;

  private static final int ARABIC_BEGINNING = 3;
  private static final int LEFT_OF_WORD = 2;
  private static final int LEFT_OF_FORM = 4;

  /** In letters: of shorter words less may be left. */
  private static final int LONG_WORD = 6;

  private final boolean isSpaced;
  private final int beginning;
  private final List<String> prefixes;
  private final Map<String, List<Entry>> entries = new HashMap<>();

  /** The words of one entry, folded, and its row. */
  private record Entry(List<String> words, int row) {}

  private NewsLexicon(String language) {
    isSpaced = !UNSPACED.contains(language);
    beginning = language.equals("ar") ? ARABIC_BEGINNING : BEGINNING;
    prefixes =
        DataFile.rows("align/affixes.tsv").stream()
            .filter(row -> row.get(0).equals(language))
            .map(row -> fold(row.get(1)))
            .distinct()
            .toList();
  }

  /** The lexicon of a language (BCP 47). */
  static NewsLexicon of(String language) {
    return READ.computeIfAbsent(LanguageTags.base(language), NewsLexicon::read);
  }

  private static NewsLexicon read(String language) {
    NewsLexicon lexicon = new NewsLexicon(language);
    int column = COLUMNS.indexOf(language);
    if (column < 0) {
      return lexicon;
    }
    List<String> lines = DataFile.find("align/lexicon.tsv").orElse(List.of());
    for (int row = 0; row < lines.size(); row++) {
      String[] cells = lines.get(row).split("\t", -1);
      if (column < cells.length) {
        for (String alternative : cells[column].split("\\|")) {
          lexicon.add(alternative.strip(), row);
        }
      }
    }
    return lexicon;
  }

  private void add(String alternative, int row) {
    if (isSpaced) {
      List<String> words =
          Arrays.stream(alternative.split(" "))
              .map(NewsLexicon::fold)
              .filter(w -> !w.isEmpty())
              .toList();
      if (!words.isEmpty()) {
        put(start(words.get(0)), new Entry(words, row));
      }
    } else if (!alternative.isEmpty()) {
      put(alternative.substring(0, 1), new Entry(List.of(alternative), row));
    }
  }

  private void put(String key, Entry entry) {
    entries.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
  }

  private String start(String word) {
    return word.length() <= beginning ? word : word.substring(0, beginning);
  }

  private static String fold(String word) {
    return NameKeys.plain(word).replace('ة', 'ه').replace('ى', 'ي');
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** The rows of all words of the lexicon in a sentence of {@code text}. */
  Set<Integer> rows(Sentence sentence, String text) {
    if (isEmpty()) {
      return Set.of();
    }
    return isSpaced ? ofWords(sentence) : ofCharacters(sentence.span().of(text));
  }

  private Set<Integer> ofWords(Sentence sentence) {
    List<String> forms =
        sentence.tokens().stream()
            .filter(Token::isWord)
            .map(token -> fold(token.text()))
            .filter(form -> !form.isEmpty())
            .toList();
    Set<Integer> rows = new HashSet<>();
    for (int i = 0; i < forms.size(); i++) {
      for (String form : withoutPrefixes(forms.get(i))) {
        for (Entry entry : candidates(form)) {
          if (isOf(form, entry.words.get(0)) && goesOn(entry, forms, i)) {
            rows.add(entry.row);
          }
        }
      }
    }
    return rows;
  }

  private List<Entry> candidates(String form) {
    List<Entry> candidates = new ArrayList<>(entries.getOrDefault(start(form), List.of()));
    if (form.length() == beginning) {
      String shorter = form.substring(0, beginning - 1);
      candidates.addAll(entries.getOrDefault(shorter, List.of()));
    }
    return candidates;
  }

  private boolean goesOn(Entry entry, List<String> forms, int at) {
    for (int i = 1; i < entry.words.size(); i++) {
      if (at + i >= forms.size() || !isOf(forms.get(at + i), entry.words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private List<String> withoutPrefixes(String form) {
    List<String> forms = new ArrayList<>(List.of(form));
    for (String prefix : prefixes) {
      if (form.startsWith(prefix) && form.length() - prefix.length() >= beginning) {
        forms.add(form.substring(prefix.length()));
      }
    }
    return forms;
  }

  private boolean isOf(String form, String word) {
    if (form.equals(word)) {
      return true;
    }
    int same = 0;
    while (same < Math.min(form.length(), word.length())
        && form.charAt(same) == word.charAt(same)) {
      same++;
    }
    if (word.length() < beginning) {
      return same == word.length() && word.length() == beginning - 1 && form.length() == beginning;
    }
    int leftOfWord = word.length() >= LONG_WORD ? LEFT_OF_WORD : 1;
    return same >= beginning
        && word.length() - same <= leftOfWord
        && form.length() - same <= LEFT_OF_FORM;
  }

  private Set<Integer> ofCharacters(String sentence) {
    Set<Integer> rows = new HashSet<>();
    int at = 0;
    while (at < sentence.length()) {
      int longest = 1;
      List<Entry> best = new ArrayList<>();
      for (Entry entry : entries.getOrDefault(sentence.substring(at, at + 1), List.of())) {
        String word = entry.words.get(0);
        if (word.length() >= longest && sentence.startsWith(word, at)) {
          if (word.length() > longest) {
            best.clear();
          }
          longest = word.length();
          best.add(entry);
        }
      }
      best.forEach(entry -> rows.add(entry.row));
      at += longest;
    }
    return rows;
  }
}
