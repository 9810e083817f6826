package org.translint.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the rules to those that ICU has from CLDR; {@code -Dgolden.update=true} writes them anew.
 */
class SimplifiedHanTest {

  private static final Path FILE =
      Path.of("src/main/resources/org/translint/language/zh/simplified.tsv");

  private final Transliterator icu = Transliterator.getInstance("Hant-Hans");

  @Test
  void theRulesAreThoseOfCldr() throws IOException {
    String rules =
        rules().entrySet().stream()
            .map(rule -> rule.getKey() + "\t" + rule.getValue() + "\n")
            .collect(
                Collectors.joining(
                    "",
                    """
                    # Traditional Chinese words and characters, and how they are written in simplified characters.
                    # From Unicode CLDR (transform Hant-Hans) as ICU %s has it, Copyright © 1991-2026 Unicode, Inc.
                    # (Unicode-3.0); selected by SimplifiedHanTest, which is Apache-2.0. Do not edit: it writes this.
                    """
                        .formatted(icuVersion()),
                    ""));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FILE, rules);
    }
    assertThat(Files.readString(FILE)).isEqualTo(rules);
  }

  @Test
  void textsAreWrittenAsIcuWritesThem() {
    long seed = 20261130;
    Random random = new Random(seed);
    List<String> pieces = List.copyOf(rules().keySet());
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(8); length >= 0; length--) {
        String piece = pieces.get(random.nextInt(pieces.size()));
        text.append(random.nextBoolean() ? piece : piece.substring(piece.length() - 1));
        text.append(random.nextInt(4) == 0 ? "市長a的" : "");
      }
      assertThat(SimplifiedHan.of(text.toString()))
          .as("text %d of seed %d", i, seed)
          .isEqualTo(icu.transliterate(text.toString()));
    }
  }

  @Test
  void wordsAreTakenBeforeTheirCharacters() {
    assertThat(SimplifiedHan.of("臺灣總統")).isEqualTo("台湾总统");
    assertThat(SimplifiedHan.of("崑崙山的餘額")).isEqualTo("昆仑山的余额");
  }

  @Test
  void simplifiedTextStaysTheSameObject() {
    String text = "印度尼西亚总统 Prabowo";
    assertThat(SimplifiedHan.of(text)).isSameAs(text);
  }

  private static String icuVersion() {
    return VersionInfo.ICU_VERSION.getMajor() + "." + VersionInfo.ICU_VERSION.getMinor();
  }

  /** What ICU's rules change, and what a rule keeps as it is within something longer. */
  private Map<String, String> rules() {
    Map<String, String> rules = new TreeMap<>();
    for (String rule : icu.toRules(false).split(";\\s*")) {
      String[] sides = rule.split(" > ");
      assertThat(sides).as("a rule without context: %s", rule).hasSize(2);
      boolean alone = sides[0].codePointCount(0, sides[0].length()) == 1;
      if (!alone || !sides[0].equals(sides[1])) {
        rules.put(sides[0], sides[1]);
      }
    }
    return rules;
  }
}
