package org.translint.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.apache.lucene.analysis.ar.ArabicStemmer;
import org.apache.lucene.analysis.de.GermanLightStemmer;
import org.apache.lucene.analysis.es.SpanishLightStemmer;
import org.apache.lucene.analysis.fr.FrenchLightStemmer;
import org.apache.lucene.analysis.pt.PortugueseLightStemmer;
import org.apache.lucene.analysis.ru.RussianLightStemmer;
import org.apache.lucene.analysis.sv.SwedishMinimalStemmer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;

/**
 * Reduces the forms of a word to one stem, which is a key and no word: two forms of one word have
 * the same stem, two words rarely do.
 *
 * <p>Of Lucene's stemmers those that take inflection away and leave derivation alone, since a term
 * is not the verb that it is made of. In a language without one, words are only folded.
 * Thread-safe.
 */
public final class Stemmer {

  /** In UTF-16 units; what is left of an Indonesian word without its possessive. */
  private static final int SHORTEST_INDONESIAN = 3;

  /** In UTF-16 units; some of Lucene's stemmers write a letter more than they read. */
  private static final int ROOM = 8;

  private static final UnaryOperator<String> FRENCH = lucene(new FrenchLightStemmer()::stem);

  private static final Stemmer IDENTITY = new Stemmer(word -> word);

  private static final Map<String, Stemmer> STEMMERS =
      Map.ofEntries(
          Map.entry("ar", new Stemmer(Stemmer::arabic)),
          Map.entry("de", new Stemmer(lucene(new GermanLightStemmer()::stem))),
          Map.entry("en", new Stemmer(Stemmer::english)),
          Map.entry("es", new Stemmer(lucene(new SpanishLightStemmer()::stem))),
          Map.entry("fr", new Stemmer(Stemmer::french)),
          Map.entry("id", new Stemmer(Stemmer::indonesian)),
          Map.entry("it", new Stemmer(snowball(ItalianStemmer::new))),
          Map.entry("ms", new Stemmer(Stemmer::indonesian)),
          Map.entry("nl", new Stemmer(snowball(DutchStemmer::new))),
          Map.entry("pt", new Stemmer(lucene(new PortugueseLightStemmer()::stem))),
          Map.entry("ru", new Stemmer(lucene(new RussianLightStemmer()::stem))),
          Map.entry("sv", new Stemmer(lucene(new SwedishMinimalStemmer()::stem))));

  private final UnaryOperator<String> stem;

  private Stemmer(UnaryOperator<String> stem) {
    this.stem = stem;
  }

  /** The stemmer of a language (BCP 47). */
  public static Stemmer of(String language) {
    return STEMMERS.getOrDefault(LanguageTags.base(language), IDENTITY);
  }

  /** The stem of a word in NFC, which may be capitalised. */
  public String stem(String word) {
    return stem.apply(word.replace('’', '\'').toLowerCase(Locale.ROOT));
  }

  /** A stemmer that works on characters in place and returns the new length. */
  private interface InPlace {
    int stem(char[] characters, int length);
  }

  private static UnaryOperator<String> lucene(InPlace stemmer) {
    return word -> {
      char[] characters = Arrays.copyOf(word.toCharArray(), word.length() + ROOM);
      return new String(characters, 0, stemmer.stem(characters, word.length()));
    };
  }

  /** Snowball's stemmers keep what they work on, so that each word has one of its own. */
  private static UnaryOperator<String> snowball(Supplier<SnowballStemmer> stemmers) {
    return word -> {
      SnowballStemmer stemmer = stemmers.get();
      stemmer.setCurrent(word);
      stemmer.stem();
      return stemmer.getCurrent();
    };
  }

  /**
   * Takes prefixes away until there are none. Lucene's stemmer takes one, and takes a word's own
   * first letter for the conjunction: the two forms with and without an article would differ.
   */
  private static String arabic(String word) {
    char[] characters = Arrays.copyOf(word.toCharArray(), word.length() + ROOM);
    ArabicStemmer stemmer = new ArabicStemmer();
    int length = new ArabicNormalizer().normalize(characters, word.length());
    int before = length + 1;
    while (length < before) {
      before = length;
      length = stemmer.stemPrefix(characters, length);
    }
    return new String(characters, 0, stemmer.stemSuffix(characters, length));
  }

  private static String english(String word) {
    String bare = word;
    if (word.endsWith("'s")) {
      bare = word.substring(0, word.length() - 2);
    } else if (word.endsWith("s'")) {
      bare = word.substring(0, word.length() - 1);
    }
    return EnglishStems.stem(bare);
  }

  /**
   * Lucene's stemmer without its two great confusions: it takes an accented ending for a mute one,
   * an army (armée) for a weapon (arme), and adverbs for the adjectives that they are made of.
   */
  private static String french(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    String stem = FRENCH.apply(word);
    if (singular.endsWith("ment")) {
      return stem + "ment";
    }
    return singular.endsWith("é") || singular.endsWith("ée") ? stem + "é" : stem;
  }

  /**
   * Takes the possessive away and nothing else. Lucene's stemmer takes the ends of roots for
   * particles: of a problem (masalah) it makes a time (masa).
   */
  private static String indonesian(String word) {
    boolean hasPossessive = word.endsWith("nya") && word.length() >= SHORTEST_INDONESIAN + 3;
    return hasPossessive ? word.substring(0, word.length() - 3) : word;
  }
}
