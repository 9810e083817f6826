package org.translint.check.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.translint.language.ArabicLetters;

/**
 * Tells a slip from a foreign name where names have no capitals: by what was meant and how likely
 * the slip is, against how much the word looks like a transliteration (Shannon's noisy channel, as
 * Kernighan, Church and Gale use it for spelling).
 */
final class SlipFinder {

  private static final String ALPHABET = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";

  /** Where transliterations differ and no slip has happened: within a group. */
  private static final List<String> FREE = List.of("ءآأؤإئاوىي", "غجقك", "تطثس", "زسشص");

  /** The logarithm of how likely a slip of hamza is at one place. */
  private static final double HAMZA = Math.log(1.0 / 5);

  /** The logarithm of how likely a vowel is to be written in another way. */
  private static final double VOWEL = Math.log(1.0 / 20 / 28);

  /** How foreign names with W begin. */
  private static final String NAME_BEGINNING = "وو";

  /** How much less likely a word is to be a slip for each unknown word beside it: a logarithm. */
  private static final double BESIDE_NAME = 3;

  /** How much likelier than a run-on a slip must be in a word that nothing leads one to expect. */
  private static final double RUN_ON_INSTEAD = 8;

  /** The same where the slip stands in a run-on. */
  private static final double RUN_ON_WITHOUT_SLIP = 3;

  /** How much less likely a slip is where spaces are lost, unless its word is to be expected. */
  private static final double PERHAPS_RUN_ON = 8;

  /** How much less likely a word is to be a slip where a looser dictionary has it. */
  private static final double PERHAPS_KNOWN = 10;

  /** The logarithm of how likely a name that is known is to stand at a place of an article. */
  private static final double KNOWN_NAME = -9;

  /** A slip of a letter that is less likely is told to nobody. */
  static final double LEAST_TOLD = 4.5;

  /** What adding and subtracting in another order may make of a likelihood. */
  private static final double ROUNDING = 1e-9;

  private static final int SHORTEST = 4;

  /** In letters: what is longer is no single word. */
  private static final int LONGEST = 22;

  private final CaselessWords words;
  private final ForeignNames names;
  private final CaselessRunOns runOns;
  private final boolean spacesAreLost;
  private final Set<Integer> unknownStarts;

  /**
   * With the article's words and the places where it has unknown ones.
   *
   * @param unknownStarts in the article's text
   * @param spacesAreLost whether the article is known to lack spaces
   */
  SlipFinder(
      CaselessWords words, ForeignNames names, Set<Integer> unknownStarts, boolean spacesAreLost) {
    this.words = words;
    this.names = names;
    this.unknownStarts = unknownStarts;
    this.spacesAreLost = spacesAreLost;
    this.runOns = new CaselessRunOns(words, names, spacesAreLost);
  }

  /** What was meant by an unknown word, if anything can be said. */
  Optional<Slip> of(UnknownForm form) {
    String word = ArabicLetters.plain(form.text());
    boolean letters = word.codePoints().allMatch(Character::isLetter);
    if (!letters || word.length() < SHORTEST || word.startsWith(NAME_BEGINNING) || isName(word)) {
      return Optional.empty();
    }
    boolean perhapsKnown = words.isPerhapsKnown(word);
    if (perhapsKnown && words.hasPronoun(word)) {
      return Optional.empty();
    }
    List<Slip> slips = new ArrayList<>();
    if (spacesAreLost) {
      slips.addAll(runOns.withSlip(word, ALPHABET));
    }
    double besideNames = unknownNeighbours(form) * BESIDE_NAME;
    double doubt = perhapsKnown ? PERHAPS_KNOWN : 0;
    if (word.length() <= LONGEST) {
      addEdits(word, besideNames, doubt, slips);
    }
    Optional<Slip> best =
        slips.stream()
            .map(slip -> slip.kind() == Slip.Kind.LETTER ? slip.lessLikely(besideNames) : slip)
            .map(slip -> slip.lessLikely(runOnInstead(slip)))
            .max(Comparator.comparingDouble(Slip::likelihood).thenComparing(Slip::meant));
    return chosen(best, runOns.of(word)).map(slip -> slip.lessLikely(doubt));
  }

  private double runOnInstead(Slip slip) {
    boolean inDoubt =
        spacesAreLost && slip.meant().indexOf(' ') < 0 && !words.isExpected(slip.meant());
    return inDoubt ? PERHAPS_RUN_ON : 0;
  }

  /** What is likelier; a slip must be much likelier than a run-on to be told instead. */
  private Optional<Slip> chosen(Optional<Slip> slip, Optional<Slip> runOn) {
    if (slip.isEmpty() || runOn.isEmpty()) {
      return slip.or(() -> runOn);
    }
    String meant = slip.get().meant();
    double margin = words.isExpected(meant) ? 0 : RUN_ON_INSTEAD;
    if (meant.indexOf(' ') >= 0) {
      margin = RUN_ON_WITHOUT_SLIP;
    }
    boolean instead = runOn.get().likelihood() + margin > slip.get().likelihood();
    return instead ? runOn : slip;
  }

  /**
   * Adds the words that are one slip away. A slip of a letter is left out where it will not be
   * told, or where one of hamza is likelier: most candidates are such, and looking a word up in the
   * dictionary takes much longer than weighing it.
   *
   * @param besideNames how much less likely a slip of a letter is to be taken for
   * @param doubt how much less likely what is chosen is to be told
   */
  private void addEdits(String word, double besideNames, double doubt, List<Slip> slips) {
    List<Edit> edits = distinct(Edit.all(word, ALPHABET));
    String folded = ArabicLetters.folded(word);
    double nameLikelihood = names.logProbability(word);
    List<Slip> hamzas = new ArrayList<>();
    List<Edit> others = new ArrayList<>();
    for (Edit edit : edits) {
      if (!ArabicLetters.folded(edit.word()).equals(folded)) {
        others.add(edit);
      } else if (isSlip(word, edit) && exists(edit.word())) {
        hamzas.add(hamza(word, edit.word(), nameLikelihood));
      }
    }
    double rival =
        hamzas.stream().mapToDouble(Slip::likelihood).max().orElse(LEAST_TOLD + doubt)
            - (spacesAreLost && !hamzas.isEmpty() ? PERHAPS_RUN_ON : 0);
    double least = rival + besideNames - ROUNDING;
    slips.addAll(hamzas);
    for (Edit edit : others) {
      double error = error(word, edit);
      if (CaselessWords.LIKELIEST + error - nameLikelihood >= least) {
        double likelihood = weight(edit.word()) + error - nameLikelihood;
        if (likelihood >= least && isSlip(word, edit) && exists(edit.word())) {
          boolean inArticle = words.count(edit.word()) > 0;
          slips.add(new Slip(Slip.Kind.LETTER, edit.word(), likelihood, inArticle));
        }
      }
    }
  }

  /** The first edit that makes each word. */
  private static List<Edit> distinct(List<Edit> edits) {
    Set<String> seen = new HashSet<>();
    return edits.stream().filter(edit -> seen.add(edit.word())).toList();
  }

  private boolean exists(String word) {
    return words.count(word) > 0 || words.isKnown(word) || words.isNews(word) || isKnownName(word);
  }

  /** Whether it is a name or borrowed word that is known, with what is joined to it. */
  private boolean isKnownName(String word) {
    return names.isKnown(word)
        || words.proclitics().rests(word).stream().anyMatch(names::isKnown)
        || words.isBorrowed(word);
  }

  /** Names come in rows: how many of the words beside this one are unknown, too. */
  private int unknownNeighbours(UnknownForm form) {
    return (int)
        Stream.of(form.neighbour(1), form.neighbour(-1))
            .flatMap(Optional::stream)
            .filter(token -> unknownStarts.contains(token.span().start()))
            .count();
  }

  /** Whether it is a name that is known from elsewhere, with what is written together with it. */
  private boolean isName(String word) {
    if (words.count(word) > 1) {
      return true;
    }
    boolean withProclitic =
        words.proclitics().rests(word).stream().anyMatch(rest -> words.count(rest) > 0);
    return withProclitic
        || isKnownName(word)
        || words.proclitics().joined(word).stream().anyMatch(each -> words.count(each) > 0);
  }

  /** Whether the edit is more than another form, or another transliteration, of the same word. */
  private boolean isSlip(String word, Edit edit) {
    boolean affix =
        edit.kind() != Edit.Kind.DOUBLED
            && (edit.kind() == Edit.Kind.ADDED || edit.kind() == Edit.Kind.DROPPED)
            && (word.substring(1).equals(edit.word())
                || edit.word().substring(1).equals(word)
                || word.startsWith(edit.word())
                || edit.word().startsWith(word));
    return !affix
        && !sharesStem(word, edit.word())
        && !isWrittenTwiceRightly(word, edit)
        && !isOtherSpellingOfName(word, edit);
  }

  /** Whether both are names, and differ as transliterations of one name do: that is for others. */
  private boolean isOtherSpellingOfName(String word, Edit edit) {
    boolean longer = edit.kind() == Edit.Kind.ADDED || edit.kind() == Edit.Kind.DROPPED;
    return (longer || isTransliteration(word, edit))
        && (names.isKnown(edit.word()) || !words.isKnown(edit.word()));
  }

  private boolean sharesStem(String word, String other) {
    List<String> rests = words.proclitics().rests(word);
    List<String> others = words.proclitics().rests(other);
    return rests.contains(other)
        || others.contains(word)
        || rests.stream().anyMatch(others::contains);
  }

  /** A conjunction or preposition before a word that begins with the same letter. */
  private boolean isWrittenTwiceRightly(String word, Edit edit) {
    return edit.kind() == Edit.Kind.DOUBLED
        && edit.at() <= 2
        && words.proclitics().isOne(word.charAt(edit.at()));
  }

  private Slip hamza(String word, String meant, double nameLikelihood) {
    boolean sure = words.count(meant) > 0 || words.isCommon(meant);
    double error = (sure ? HAMZA : VOWEL) - Math.log(word.length());
    double likelihood = weight(meant) + error - nameLikelihood;
    return new Slip(Slip.Kind.HAMZA, meant, likelihood, words.count(meant) > 0);
  }

  /** The logarithm of how likely the slip of a letter is that the edit undoes. */
  private double error(String word, Edit edit) {
    boolean vowel = isTransliteration(word, edit) && !words.isCommon(edit.word());
    return vowel ? VOWEL - Math.log(word.length()) : edit.kind().logProbability(word.length());
  }

  private double weight(String meant) {
    double weight = words.logProbability(meant);
    return isKnownName(meant) ? Math.max(weight, KNOWN_NAME) : weight;
  }

  /** Whether the two may be transliterations of one name. */
  private static boolean isTransliteration(String word, Edit edit) {
    return switch (edit.kind()) {
      case DOUBLED, SWAPPED -> false;
      case REPLACED ->
          FREE.stream()
              .anyMatch(
                  group ->
                      group.indexOf(word.charAt(edit.at())) >= 0
                          && group.indexOf(edit.word().charAt(edit.at())) >= 0);
      case ADDED -> FREE.get(0).indexOf(word.charAt(edit.at())) >= 0;
      case DROPPED -> FREE.get(0).indexOf(edit.word().charAt(edit.at())) >= 0;
    };
  }
}
