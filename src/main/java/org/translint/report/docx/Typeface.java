package org.translint.report.docx;

import java.util.Locale;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.translint.text.Document;

/**
 * How text in one language is set: its language for the proofing tools of Word, and fonts that have
 * its characters in the forms that its readers expect.
 *
 * @param language BCP 47
 * @param eastAsian a font for Chinese, Japanese and Korean characters
 */
record Typeface(String language, String eastAsian) {

  private static final String LATIN = "Calibri";
  private static final String COMPLEX = "Arial";

  /** For English, which the report itself is in. */
  static final Typeface OWN = of("en");

  static Typeface of(String language) {
    String tag = language.equals(Document.UNKNOWN_LANGUAGE) ? "en" : language;
    String lower = tag.toLowerCase(Locale.ROOT);
    boolean isTraditional =
        lower.contains("hant") || lower.endsWith("-tw") || lower.endsWith("-hk");
    return switch (lower.split("-", 2)[0]) {
      case "ja" -> new Typeface("ja-JP", "MS Mincho");
      case "ko" -> new Typeface("ko-KR", "Malgun Gothic");
      case "zh" ->
          isTraditional ? new Typeface("zh-TW", "PMingLiU") : new Typeface("zh-CN", "SimSun");
      default -> new Typeface(tag, "SimSun");
    };
  }

  /** Sets a run so; {@code isRightToLeft} where it has words that run from the right. */
  void apply(CTRPr properties, boolean isRightToLeft) {
    CTFonts fonts = properties.addNewRFonts();
    fonts.setAscii(LATIN);
    fonts.setHAnsi(LATIN);
    fonts.setCs(COMPLEX);
    fonts.setEastAsia(eastAsian);
    if (isRightToLeft) {
      properties.addNewRtl();
    }
    CTLanguage tag = properties.addNewLang();
    if (isRightToLeft) {
      tag.setBidi(language);
    } else if (isEastAsian()) {
      tag.setEastAsia(language);
    } else {
      tag.setVal(language);
    }
  }

  private boolean isEastAsian() {
    return language.startsWith("zh-") || language.startsWith("ja-") || language.startsWith("ko-");
  }
}
