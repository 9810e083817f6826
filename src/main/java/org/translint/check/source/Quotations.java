package org.translint.check.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.translint.language.DataFile;
import org.translint.text.Span;

/**
 * The stretches of a text that stand between quotation marks, read simply: a mark opens, and the
 * next that may be its partner closes. Immutable.
 *
 * <p>Single marks are left aside, for they are apostrophes too. What is read so is trusted only
 * where every mark has found its partner.
 *
 * @param spans of the quoted words, without the marks, in the document's text, in order
 * @param hasMarks whether there is a quotation mark at all, even alone
 * @param isClear whether every mark has its partner
 */
record Quotations(List<Span> spans, boolean hasMarks, boolean isClear) {

  private static final double MOST = 0.7;
  private static final Map<Integer, String> PARTNERS = partners();

  Quotations {
    spans = List.copyOf(spans);
  }

  /** The marks that may close a quotation, by the mark that opens it: by code points. */
  private static Map<Integer, String> partners() {
    Map<Integer, String> partners = new HashMap<>();
    for (List<String> row : DataFile.rows("check/hygiene/paired-marks.txt")) {
      String mark = row.get(3);
      boolean isUsed =
          row.get(1).equals("quote")
              && !row.get(2).startsWith("single")
              && mark.codePointCount(0, mark.length()) == 1;
      if (isUsed) {
        partners.merge(mark.codePointAt(0), row.get(5), String::concat);
      }
    }
    return Map.copyOf(partners);
  }

  /** The quotations in {@code range} of {@code text}. */
  static Quotations in(String text, Span range) {
    List<Span> spans = new ArrayList<>();
    boolean hasMarks = false;
    int open = -1;
    String partners = "";
    for (int i = range.start(); i < range.end(); i++) {
      int c = text.charAt(i);
      if (open >= 0 && partners.indexOf(c) >= 0) {
        spans.add(new Span(open, i));
        open = -1;
      } else if (PARTNERS.containsKey(c)) {
        hasMarks = true;
        if (open < 0) {
          open = i + 1;
          partners = PARTNERS.getOrDefault(c, "");
        }
      }
    }
    return new Quotations(spans, hasMarks, open < 0);
  }

  /** Whether {@code span} stands between quotation marks, with little else. */
  boolean isMostOfOne(Span span) {
    return spans.stream().anyMatch(q -> q.contains(span) && span.length() > MOST * q.length());
  }
}
