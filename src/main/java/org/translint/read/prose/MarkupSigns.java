package org.translint.read.prose;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.translint.read.prose.ArticleBuilder.Markup;

/** Tells by the look of a field's text how it is written, where nobody says it. */
public final class MarkupSigns {

  private static final Pattern BLOCKS =
      Pattern.compile(
          "\\A\\s*<[a-z!][^<>]*>|</?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|table|tr|td|figure|section"
              + "|article|hr|pre)(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:a|b|i|u|s|em|strong|span|small|mark|sub|sup|br|wbr|q|cite|code|font|bdi|bdo)"
              + "(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});", Pattern.CASE_INSENSITIVE);

  /** How a text ends that goes on elsewhere. */
  private static final String CUT = " \t\n\u000B\f\r[](){}.\u2026";

  private MarkupSigns() {}

  /**
   * How a field that may have several blocks is written: as HTML, if it has tags, or plainly. An
   * entity alone may be what a translation left over.
   */
  public static Markup of(String text) {
    return text.indexOf('<') >= 0 && (BLOCKS.matcher(text).find() || TAG.matcher(text).find())
        ? Markup.HTML
        : Markup.PLAIN;
  }

  /** Whether a field has tags or entities. */
  public static boolean isMarked(String text) {
    return of(text) == Markup.HTML || (text.indexOf('&') >= 0 && ENTITY.matcher(text).find());
  }

  /** Whether a summary is nothing but how the text itself begins, cut off somewhere or not. */
  public static boolean isBeginning(String summary, String text) {
    String begins = plain(summary);
    int end = begins.length();
    while (end > 0 && CUT.indexOf(begins.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && plain(text).startsWith(begins.substring(0, end));
  }

  private static String plain(String text) {
    return isMarked(text) ? Jsoup.parse(text).text() : text.strip().replaceAll("\\s+", " ");
  }
}
