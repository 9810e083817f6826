package org.translint.write;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.translint.finding.Fix;
import org.translint.text.Document;
import org.translint.text.FileText;
import org.translint.text.Span;
import org.translint.write.Reading.Opened;
import org.translint.write.Rewritten.Left;
import org.translint.write.Rewritten.Made;
import org.translint.write.Rewritten.Reason;

/**
 * Puts fixes into files whose articles are text with or without markup: plain text, Markdown, HTML.
 *
 * <p>Only the characters that differ are replaced, in the file's own bytes. Every result is read
 * again: a fix stays only where the article is then, character by character, what it was with the
 * replacement in it. So a replacement can never become markup, and markup never a part of one.
 */
public final class TextRewriter implements Rewriter {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private final Reading reading;

  /**
   * @param reading of the files, as it was when the fixes were found
   */
  public TextRewriter(Reading reading) {
    this.reading = reading;
  }

  @Override
  public String shown(String path, byte[] file) {
    return reading.open(path, file).map(opened -> opened.text().text()).orElse("");
  }

  @Override
  public String encoding(String path, byte[] file) {
    return reading.open(path, file).map(opened -> opened.text().charset().name()).orElse("");
  }

  @Override
  public Optional<Rewritten> rewrite(byte[] file, Document article, List<Fix> fixes) {
    return reading
        .open(article.path(), file)
        .filter(opened -> opened.article().text().equals(article.text()))
        .map(opened -> new Attempt(file, opened).make(fixes));
  }

  /** The work on one file. */
  private final class Attempt {

    private final byte[] file;
    private final Opened before;
    private final List<Left> left = new ArrayList<>();

    Attempt(byte[] file, Opened before) {
      this.file = file;
      this.before = before;
    }

    Rewritten make(List<Fix> fixes) {
      List<Edit> possible = possible(fixes);
      List<Edit> made = possible;
      Optional<byte[]> after = after(possible);
      if (after.isEmpty()) {
        made = oneByOne(possible);
        after = after(made);
      }
      left.sort(Comparator.comparing(l -> l.fix().span()));
      return new Rewritten(after.orElse(file), places(made), left);
    }

    /** The edits that might be made, by their place, without overlap. */
    private List<Edit> possible(List<Fix> fixes) {
      EditMaker maker = new EditMaker(before.article(), before.text());
      List<Edit> edits = new ArrayList<>();
      for (Fix fix : fixes.stream().sorted(Comparator.comparing(Fix::span)).toList()) {
        Optional<Edit> edit = maker.edit(fix);
        Reason reason = reason(fix, edit, edits);
        if (reason != null) {
          left.add(new Left(fix, reason));
        } else {
          edits.add(edit.orElseThrow());
        }
      }
      return edits;
    }

    private @Nullable Reason reason(Fix fix, Optional<Edit> edit, List<Edit> before) {
      if (NFC.normalize(fix.replacement()).equals(fix.span().of(text()))) {
        return Reason.NOTHING;
      }
      if (!before.isEmpty() && before.get(before.size() - 1).fix().span().overlaps(fix.span())) {
        return Reason.OVERLAP;
      }
      if (edit.isEmpty()) {
        return Reason.NOT_EXACT;
      }
      return ByteSplicer.canWrite(edit.get().replacement(), this.before.text().charset())
          ? null
          : Reason.ENCODING;
    }

    private List<Edit> oneByOne(List<Edit> possible) {
      List<Edit> made = new ArrayList<>();
      for (Edit edit : possible) {
        made.add(edit);
        if (after(made).isEmpty()) {
          made.set(made.size() - 1, edit.escaped());
        }
        if (after(made).isEmpty()) {
          made.remove(made.size() - 1);
          left.add(new Left(edit.fix(), Reason.NOT_EXACT));
        }
      }
      return made;
    }

    private String text() {
      return before.article().text();
    }

    /** The file after edits, if it holds then what it should. */
    private Optional<byte[]> after(List<Edit> edits) {
      return ByteSplicer.splice(file, before.text(), edits).filter(bytes -> holds(bytes, edits));
    }

    private boolean holds(byte[] bytes, List<Edit> edits) {
      FileText old = before.text();
      StringBuilder fileText = new StringBuilder(old.text());
      StringBuilder text = new StringBuilder(text());
      for (int i = edits.size() - 1; i >= 0; i--) {
        Edit edit = edits.get(i);
        fileText.replace(edit.span().start(), edit.span().end(), edit.replacement());
        Span span = edit.fix().span();
        text.replace(span.start(), span.end(), NFC.normalize(edit.fix().replacement()));
      }
      FileText expected = new FileText(fileText.toString(), old.charset(), old.hasMark());
      return reading
          .open(before.article().path(), bytes)
          .filter(after -> isSame(after.text(), expected))
          .filter(after -> after.article().text().contentEquals(text))
          .isPresent();
    }

    /**
     * Bytes that are all ASCII may be read in another encoding than before: it is the same text.
     */
    private static boolean isSame(FileText after, FileText expected) {
      boolean isAscii = expected.text().chars().allMatch(c -> c < 128);
      return after.text().equals(expected.text())
          && after.hasMark() == expected.hasMark()
          && (isAscii || after.charset().equals(expected.charset()));
    }

    private static List<Made> places(List<Edit> edits) {
      List<Made> made = new ArrayList<>();
      int shift = 0;
      for (Edit edit : edits) {
        Span span = edit.fix().span();
        int length = NFC.normalize(edit.fix().replacement()).length();
        int start = span.start() + shift;
        made.add(new Made(edit.fix(), new Span(start, start + length)));
        shift += length - span.length();
      }
      return made;
    }
  }
}
