package org.translint.check;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.translint.check.Evidence.Kind;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.names.sound.NameKeys;
import org.translint.names.sound.Romaniser;
import org.translint.quantity.Amount;
import org.translint.quantity.CalendarDate;
import org.translint.quantity.ClockTime;
import org.translint.quantity.Quantity;

/** Finds what the sentences of an article share with a translation of it. Thread-safe. */
final class EvidenceFinder {

  /** Digits of any script, in groups of three or not. */
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<!\\p{Nd})\\p{Nd}{1,3}(?:[.,\\u00a0\\u202f\\u066c’']\\p{Nd}{3})+(?!\\p{Nd})|\\p{Nd}+");

  /** In letters or consonants: what is shorter is too often the same by chance. */
  private static final int SHORTEST_NAME = 3;

  private static final int SHORTEST_SKELETON = 3;
  private static final int SHORTEST_ARABIC = 4;

  /** Of the readings of a name, so many by the alphabet: more would drown the others. */
  private static final int MOST_READINGS = 3;

  private static final String ARTICLE = "ال";

  private final Romaniser romaniser = new Romaniser();
  private final NameKeys keys = new NameKeys();

  /**
   * The evidence of each sentence of the article.
   *
   * @param other the language of the text that it is compared with
   */
  Map<Sentence, Set<Evidence>> find(Analysis article, String other) {
    NewsLexicon lexicon = NewsLexicon.of(article.language());
    boolean knowsBoth = !lexicon.isEmpty() && !NewsLexicon.of(other).isEmpty();
    Map<Sentence, Set<Evidence>> found = new HashMap<>();
    TreeMap<Integer, Set<Evidence>> byStart = new TreeMap<>();
    for (Sentence sentence : article.sentences()) {
      Set<Evidence> ofSentence = new HashSet<>();
      byStart.put(sentence.span().start(), ofSentence);
      addDigits(sentence.span().of(article.text()), ofSentence);
      addNames(sentence, ofSentence);
      if (knowsBoth) {
        lexicon
            .rows(sentence, article.text())
            .forEach(row -> ofSentence.add(new Evidence(Kind.CONCEPT, row.toString())));
      }
      found.put(sentence, ofSentence);
    }
    for (Quantity quantity : article.quantities()) {
      Map.Entry<Integer, Set<Evidence>> sentence = byStart.floorEntry(quantity.span().start());
      if (sentence != null) {
        addQuantity(quantity, sentence.getValue());
      }
    }
    return found;
  }

  private static void addDigits(String sentence, Set<Evidence> found) {
    Matcher matcher = DIGITS.matcher(sentence);
    while (matcher.find()) {
      StringBuilder digits = new StringBuilder();
      matcher
          .group()
          .codePoints()
          .filter(Character::isDigit)
          .forEach(digit -> digits.append(Character.digit(digit, 10)));
      found.add(new Evidence(Kind.NUMBER, digits.toString()));
    }
  }

  private static void addQuantity(Quantity quantity, Set<Evidence> found) {
    if (quantity instanceof Amount amount) {
      found.add(new Evidence(Kind.NUMBER, amount.value().stripTrailingZeros().toPlainString()));
    } else if (quantity instanceof CalendarDate date) {
      CalendarDate.Reading reading = date.readings().get(0);
      if (reading.year() != null) {
        found.add(new Evidence(Kind.NUMBER, reading.year().toString()));
      }
      if (reading.month() != null) {
        found.add(new Evidence(Kind.NUMBER, "month " + reading.month()));
      }
      if (reading.day() != null) {
        found.add(new Evidence(Kind.NUMBER, reading.day().toString()));
      }
    } else if (quantity instanceof ClockTime time) {
      found.add(new Evidence(Kind.NUMBER, "minute " + time.minutes().get(0)));
    }
  }

  private void addNames(Sentence sentence, Set<Evidence> found) {
    long latin = sentence.words().stream().filter(w -> isOf(w, UnicodeScript.LATIN)).count();
    boolean isAmidOthers = 2 * latin < sentence.words().size();
    for (Token token : sentence.words()) {
      if (isOf(token, UnicodeScript.LATIN)) {
        if (token.isCapitalised() || isAmidOthers) {
          String plain = NameKeys.plain(token.text());
          if (plain.length() >= SHORTEST_NAME) {
            found.add(new Evidence(Kind.NAME, plain));
            addSounds(token.text(), found);
          }
        }
      } else if (isOf(token, UnicodeScript.ARABIC)) {
        String word = token.text();
        String bare = word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word;
        if (bare.length() >= SHORTEST_ARABIC) {
          addSounds(romaniser.romanise(bare), found);
        }
      } else if (token.isCapitalised() || isOf(token, UnicodeScript.KATAKANA)) {
        addSounds(romaniser.romanise(token.text()), found);
      }
    }
  }

  private static boolean isOf(Token token, UnicodeScript script) {
    return UnicodeScript.of(token.text().codePointAt(0)) == script;
  }

  private void addSounds(String latin, Set<Evidence> found) {
    Set<String> skeletons = new TreeSet<>();
    for (String part : List.of(latin.split(" "))) {
      if (!NameKeys.plain(part).isEmpty()) {
        keys.key(part).skeletons().stream()
            .map(EvidenceFinder::coarse)
            .filter(skeleton -> skeleton.length() >= SHORTEST_SKELETON)
            .forEach(skeletons::add);
      }
    }
    skeletons.stream()
        .limit(MOST_READINGS)
        .forEach(skeleton -> found.add(new Evidence(Kind.SOUND, skeleton)));
  }

  /** With the consonants joined that other scripts do not tell apart. */
  private static String coarse(String skeleton) {
    StringBuilder coarse = new StringBuilder();
    for (int i = 0; i < skeleton.length(); i++) {
      char sound = coarse(skeleton.charAt(i));
      boolean isVowel = "aeiou".indexOf(sound) >= 0;
      if (!isVowel && (coarse.length() == 0 || coarse.charAt(coarse.length() - 1) != sound)) {
        coarse.append(sound);
      }
    }
    return coarse.toString();
  }

  private static char coarse(char sound) {
    return switch (sound) {
      case 'p', 'v', 'f', 'w' -> 'b';
      case 'l' -> 'r';
      case 'g', 'q', 'c' -> 'k';
      case 'z' -> 's';
      case 'd' -> 't';
      case 'm' -> 'n';
      default -> sound;
    };
  }
}
