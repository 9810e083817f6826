package org.translint.names.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.translint.language.DataFile;
import org.translint.language.LanguageTags;
import org.translint.language.Sentence;
import org.translint.language.Token;
import org.translint.names.NameLanguage;
import org.translint.names.NameWord;
import org.translint.names.sound.NameKeys;
import org.translint.names.sound.Sound;
import org.translint.names.sound.SoundDistance;
import org.translint.text.Span;

/**
 * Finds every name part of a source that something may be anchored on: too many rather than too
 * few, since a name that goes unseen lets two people become one. The grammatical forms of a name
 * are one.
 */
final class SourceNames {

  private static final int SHORTEST_STEM = 2;

  private final NameLanguage language;
  private final List<List<String>> caseEndings;
  private final SoundDistance sounds;

  SourceNames(String language, SoundDistance sounds) {
    this.language = NameLanguage.of(language);
    this.sounds = sounds;
    caseEndings =
        DataFile.find("names/" + LanguageTags.base(language) + "/case-endings.tsv")
            .orElse(List.of())
            .stream()
            .map(line -> List.of(line.split("\t", -1)))
            .sorted(Comparator.comparing((List<String> row) -> -row.get(0).length()))
            .toList();
  }

  /** One word of the source. */
  private record Found(String text, String stem, Span span, int bead, boolean joined) {}

  /** The names, by first place. */
  List<SourceName> of(Bitext bitext) {
    List<Found> found = new ArrayList<>();
    Map<String, Set<Integer>> small = smallWords(bitext);
    Set<String> inside = capitalisedInside(bitext.sourceSentences());
    for (int i = 0; i < bitext.sourceSentences().size(); i++) {
      add(
          bitext.sourceSentences().get(i),
          bitext.sourceBeads().get(i),
          small.keySet(),
          inside,
          found);
    }
    Map<String, Integer> ids = new LinkedHashMap<>();
    found.forEach(f -> ids.putIfAbsent(f.stem, ids.size()));
    Map<Integer, List<SourceName.Place>> places = new HashMap<>();
    Map<Integer, List<String>> texts = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      Found here = found.get(i);
      int id = ids.getOrDefault(here.stem, -1);
      int before = here.joined ? ids.getOrDefault(found.get(i - 1).stem, -1) : -1;
      boolean joinedAfter = i + 1 < found.size() && found.get(i + 1).joined;
      int after = joinedAfter ? ids.getOrDefault(found.get(i + 1).stem, -1) : -1;
      places
          .computeIfAbsent(id, k -> new ArrayList<>())
          .add(new SourceName.Place(here.span, here.bead, before, after));
      texts.computeIfAbsent(id, k -> new ArrayList<>()).add(here.text);
    }
    List<SourceName> names = new ArrayList<>();
    ids.forEach(
        (stem, id) ->
            names.add(
                name(
                    id,
                    stem,
                    texts.getOrDefault(id, List.of()),
                    places.getOrDefault(id, List.of()),
                    small)));
    return names;
  }

  private SourceName name(
      int id,
      String stem,
      List<String> texts,
      List<SourceName.Place> places,
      Map<String, Set<Integer>> small) {
    Map<String, Long> counts =
        texts.stream()
            .collect(Collectors.groupingBy(t -> t, LinkedHashMap::new, Collectors.counting()));
    String most = texts.get(0);
    for (Map.Entry<String, Long> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(most, 0L)) {
        most = entry.getKey();
      }
    }
    Set<String> spellings = new LinkedHashSet<>(counts.keySet());
    if (!caseEndings.isEmpty()) {
      spellings.add(stem);
    }
    List<Sound> heard = spellings.stream().map(sounds::sound).toList();
    Set<Integer> common =
        counts.keySet().stream()
            .flatMap(t -> small.getOrDefault(t.toLowerCase(Locale.ROOT), Set.of()).stream())
            .collect(Collectors.toSet());
    return new SourceName(id, most, stem, counts.keySet(), heard, places, common);
  }

  /** Words in small letters, with the beads that have them. */
  private static Map<String, Set<Integer>> smallWords(Bitext bitext) {
    Map<String, Set<Integer>> small = new HashMap<>();
    for (int i = 0; i < bitext.sourceSentences().size(); i++) {
      for (Token token : bitext.sourceSentences().get(i).words()) {
        if (!token.isCapitalised()) {
          small
              .computeIfAbsent(token.text().toLowerCase(Locale.ROOT), k -> new HashSet<>())
              .add(bitext.sourceBeads().get(i));
        }
      }
    }
    return small;
  }

  /** Words with a capital that is not that of the sentence. */
  private static Set<String> capitalisedInside(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(s -> s.tokens().stream().skip(1))
        .filter(Token::isCapitalised)
        .map(Token::text)
        .collect(Collectors.toSet());
  }

  private void add(
      Sentence sentence, int bead, Set<String> small, Set<String> inside, List<Found> found) {
    boolean open = false;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      String bare = bare(token);
      boolean name = isName(token, bare, i == 0, small);
      if (name) {
        int end = token.span().end() - (token.text().length() - bare.length());
        Span span = new Span(token.span().start(), end);
        found.add(new Found(NameWord.plainApostrophes(bare), stem(bare), span, bead, open));
        open = bare.length() == token.text().length() && (i > 0 || inside.contains(bare));
      } else {
        open = open && isInside(token);
      }
    }
  }

  private String bare(Token token) {
    return token.text().substring(0, token.text().length() - language.cliticLength(token.text()));
  }

  private static boolean isName(Token token, String bare, boolean first, Set<String> small) {
    if (!token.isWord() || bare.codePointCount(0, bare.length()) < 2) {
      return false;
    }
    return Scripts.isCased(bare)
        ? token.isCapitalised() && !(first && small.contains(bare.toLowerCase(Locale.ROOT)))
        : Scripts.isNameLike(bare);
  }

  private boolean isInside(Token token) {
    return token.text().equals(".")
        || Scripts.joinsNameParts(token.text())
        || (token.isWord() && language.particles().contains(token.text()));
  }

  private String stem(String word) {
    String plain = Scripts.isLatin(word) ? NameKeys.plain(word) : word.toLowerCase(Locale.ROOT);
    for (List<String> row : caseEndings) {
      String ending = row.get(0);
      if (plain.length() >= ending.length() + SHORTEST_STEM && plain.endsWith(ending)) {
        return plain.substring(0, plain.length() - ending.length()) + row.get(1);
      }
    }
    return plain.isEmpty() ? word : plain;
  }
}
