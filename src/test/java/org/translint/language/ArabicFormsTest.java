package org.translint.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;
import org.languagetool.synthesis.ar.ArabicSynthesizer;

class ArabicFormsTest {

  private static final List<String> WORDS = List.of("يجري", "يستطيعون", "تقول", "الكتاب", "وقال");
  private static final List<String> EXPRESSIONS =
      List.of("V..;M.*", "V..;.*f.0;---", "N.*;M1.*;--L", "no such tag");

  private final Language arabic = org.languagetool.Languages.getLanguageForShortCode("ar");

  @Test
  void knowsHowWhatAnExpressionMatchesBegins() {
    assertThat(ArabicForms.literalBeginning("V41;M3H-.*;---")).isEqualTo("V41;M3H-");
    assertThat(ArabicForms.literalBeginning("V4*;M")).isEqualTo("V");
    assertThat(ArabicForms.literalBeginning("V41|N")).isEmpty();
    assertThat(ArabicForms.literalBeginning("(V41);M")).isEmpty();
    assertThat(ArabicForms.literalBeginning("V\\.41")).isEqualTo("V");
  }

  @Test
  void makesTheFormsThatTheEngineMakes() throws IOException {
    ArabicForms forms = new ArabicForms(arabic);
    ArabicSynthesizer engine = ArabicSynthesizer.INSTANCE;
    List<String> made = new ArrayList<>();
    for (AnalyzedTokenReadings word : arabic.getTagger().tag(WORDS)) {
      for (AnalyzedToken reading : word) {
        for (String expression : EXPRESSIONS) {
          String[] expected = engine.synthesize(reading, expression, true);
          assertThat(forms.synthesize(reading, expression, true)).isEqualTo(expected);
          made.addAll(List.of(expected));
        }
        String tag = reading.getPOSTag();
        assertThat(forms.synthesize(reading, tag, false))
            .isEqualTo(engine.synthesize(reading, tag, false));
      }
    }
    assertThat(made).as("forms that were compared").isNotEmpty();
  }
}
