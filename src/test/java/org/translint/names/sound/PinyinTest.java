package org.translint.names.sound;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds the readings to those of ICU; {@code -Dgolden.update=true} writes them anew. */
class PinyinTest {

  private static final Path FILE = Path.of("src/main/resources/org/translint/names/zh/pinyin.tsv");

  private final Transliterator icu = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

  @Test
  void theReadingsAreThoseOfCldr() throws IOException {
    Map<String, StringBuilder> readings = new TreeMap<>();
    han()
        .forEach(
            character -> {
              String reading = icu(character);
              // Those that stand for others alone are asked of ICU.
              boolean isPlain =
                  Normalizer.isNormalized(Character.toString(character), Normalizer.Form.NFC);
              if (isPlain && reading.matches("[a-z]+")) {
                readings
                    .computeIfAbsent(reading, r -> new StringBuilder())
                    .appendCodePoint(character);
              }
            });
    String file =
        readings.entrySet().stream()
            .map(reading -> reading.getKey() + "\t" + reading.getValue() + "\n")
            .collect(
                Collectors.joining(
                    "",
                    """
                    # Syllables of Mandarin without tones, and the Chinese characters that are read so.
                    # From Unicode CLDR (transform Han-Latin) as ICU %d.%d has it, Copyright © 1991-2026
                    # Unicode, Inc. (Unicode-3.0); selected by PinyinTest, which is Apache-2.0. Do not edit: it writes this.
                    """
                        .formatted(
                            VersionInfo.ICU_VERSION.getMajor(), VersionInfo.ICU_VERSION.getMinor()),
                    ""));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FILE, file);
    }
    assertThat(Files.readString(FILE)).isEqualTo(file);
  }

  @Test
  void everyChineseCharacterIsReadAsIcuReadsIt() {
    assertThat(han().filter(character -> !Pinyin.of(character).equals(icu(character)))).isEmpty();
  }

  @Test
  void aCharacterIsReadWithoutItsTone() {
    assertThat(Pinyin.of('习')).isEqualTo("xi");
    assertThat(Pinyin.of('近')).isEqualTo("jin");
    assertThat(Pinyin.of("𠼞".codePointAt(0))).isEqualTo("a");
  }

  private String icu(int character) {
    return icu.transliterate(Character.toString(character)).trim();
  }

  private static IntStream han() {
    return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
