package org.translint.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.translint.text.Block;
import org.translint.text.Document;
import org.translint.text.Span;

/**
 * Cuts the blocks of a document into sentences: Unicode's sentence boundaries (UAX 29) with CLDR's
 * exceptions for abbreviations and our own; a sentence never begins in lower case.
 *
 * <p>For one language; not thread-safe, cheap to make.
 */
public final class SentenceSplitter {

  private final String language;
  private final BreakIterator boundaries;
  private final Tokenizer tokenizer;

  /** For documents in {@code language}, BCP 47. */
  public SentenceSplitter(String language) {
    this.language = language;
    ULocale locale = ULocale.forLanguageTag(language);
    FilteredBreakIteratorBuilder exceptions = FilteredBreakIteratorBuilder.getInstance(locale);
    DataFile.setIfPresent("language/" + LanguageTags.base(language) + "/abbreviations.txt")
        .forEach(exceptions::suppressBreakAfter);
    boundaries = exceptions.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
    tokenizer = new Tokenizer(language);
  }

  /** The sentences of all blocks but code, in order; their language is the splitter's. */
  public List<Sentence> split(Document document) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.kind() != Block.Kind.CODE) {
        for (Span span : spans(document.text(), block.span())) {
          sentences.add(
              new Sentence(span, block, language, tokenizer.tokens(document.text(), span)));
        }
      }
    }
    return sentences;
  }

  private List<Span> spans(String text, Span range) {
    // A line end inside a block is a wrapped line, not the end of a sentence.
    String part = range.of(text).replace('\n', ' ');
    boundaries.setText(part);
    List<Span> spans = new ArrayList<>();
    int start = boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      int close = skipClosing(part, end);
      int next = skipSpace(part, close);
      boolean goesOn = next < part.length() && Character.isLowerCase(part.codePointAt(next));
      if (!goesOn && close > start) {
        addTrimmed(part, start, close, range.start(), spans);
        start = close;
      }
    }
    addTrimmed(part, start, part.length(), range.start(), spans);
    return spans;
  }

  /** Past closing marks that stand apart, as in {@code « Où ? »}: they end the sentence too. */
  private static int skipClosing(String text, int from) {
    int end = from;
    for (int i = skipSpace(text, from); i < text.length() && closes(text, i); ) {
      end = i + 1;
      i = skipSpace(text, end);
    }
    return end;
  }

  private static boolean closes(String text, int i) {
    int type = Character.getType(text.charAt(i));
    boolean closing =
        type == Character.FINAL_QUOTE_PUNCTUATION || type == Character.END_PUNCTUATION;
    // Some languages open with », right before the word.
    return closing && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  private static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static void addTrimmed(String text, int start, int end, int shift, List<Span> spans) {
    int first = skipSpace(text, start);
    int last = end;
    while (last > first && isSpace(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      spans.add(new Span(first, last).shift(shift));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
