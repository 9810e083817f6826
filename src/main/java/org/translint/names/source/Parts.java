package org.translint.names.source;

import com.ibm.icu.lang.UScript;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.translint.names.sound.SoundDistance;

/** Chooses how the parts of names are found in a language. */
final class Parts {

  private Parts() {}

  /** Whether a language is written in Arabic letters. */
  static boolean isArabic(String language) {
    return Scripts.ofLanguage(language) == UScript.ARABIC;
  }

  /** The finder for the language of the translation, and for Latin names in it. */
  static PartFinder finder(
      Bitext bitext, List<SourceName> names, SoundDistance sounds, PartFinder cased) {
    BeadNames beads = new BeadNames(names, sounds);
    PartFinder own =
        switch (Scripts.ofLanguage(bitext.target().language())) {
          case UScript.HAN, UScript.SIMPLIFIED_HAN, UScript.TRADITIONAL_HAN ->
              new HanParts(sounds, names, beads);
          case UScript.JAPANESE, UScript.KATAKANA -> new KanaParts();
          case UScript.ARABIC -> new ArabicParts(sounds, beads);
          default -> text -> List.of();
        };
    return text ->
        Stream.concat(own.find(text).stream(), cased.find(text).stream())
            .sorted(Comparator.comparing(TargetPart::span))
            .toList();
  }
}
