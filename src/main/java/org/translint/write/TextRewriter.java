package org.translint.write;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * Puts fixes into files that are text with or without markup, whatever their format: plain text,
 * HTML, JSON, XLIFF and so on.
 *
 * <p>Only the characters that differ are replaced, in the file's own bytes. Every result is read
 * again: a fix stays only where all articles of the file are then, character by character, what
 * they were with the replacement in it. So a replacement can never become markup, and markup never
 * a part of one.
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
  public Optional<Rewritten> rewrite(String path, byte[] file, List<Change> changes) {
    return reading
        .open(path, file)
        .filter(opened -> changes.stream().allMatch(change -> isThere(change.article(), opened)))
        .map(opened -> new Attempt(path, file, opened).make(changes));
  }

  private static boolean isThere(Document article, Opened file) {
    return file.article(article.id()).filter(now -> now.text().equals(article.text())).isPresent();
  }

  private static Span span(Edit edit) {
    return edit.change().fix().span();
  }

  private static String fresh(Edit edit) {
    return NFC.normalize(edit.change().fix().replacement());
  }

  /** The work on one file. */
  private final class Attempt {

    private final String path;
    private final byte[] file;
    private final Opened before;
    private final List<Left> left = new ArrayList<>();

    Attempt(String path, byte[] file, Opened before) {
      this.path = path;
      this.file = file;
      this.before = before;
    }

    Rewritten make(List<Change> changes) {
      List<Edit> made = new ArrayList<>();
      for (Document article : before.articles()) {
        List<Fix> fixes =
            changes.stream()
                .filter(change -> change.article().id().equals(article.id()))
                .map(Change::fix)
                .sorted(Comparator.comparing(Fix::span))
                .toList();
        made.addAll(possible(article, fixes));
      }
      made.sort(Comparator.comparing(Edit::span));
      Optional<byte[]> after = after(made);
      if (after.isEmpty()) {
        made = oneByOne(made);
        after = after(made);
      }
      return new Rewritten(after.orElse(file), places(made), left);
    }

    /** The edits of an article that might be made, by their place, without overlap. */
    private List<Edit> possible(Document article, List<Fix> fixes) {
      EditMaker maker = new EditMaker(article, before.text(), before.escape());
      List<Edit> edits = new ArrayList<>();
      for (Fix fix : fixes) {
        Change change = new Change(article, fix);
        Optional<Edit> edit = maker.edit(change);
        Reason reason = reason(change, edit, edits);
        if (reason != null) {
          left.add(new Left(change, reason));
        } else {
          edits.add(edit.orElseThrow());
        }
      }
      return edits;
    }

    private @Nullable Reason reason(Change change, Optional<Edit> edit, List<Edit> earlier) {
      Fix fix = change.fix();
      if (NFC.normalize(fix.replacement()).equals(fix.span().of(change.article().text()))) {
        return Reason.NOTHING;
      }
      if (!earlier.isEmpty() && span(earlier.get(earlier.size() - 1)).overlaps(fix.span())) {
        return Reason.OVERLAP;
      }
      if (edit.isEmpty()) {
        return Reason.NOT_EXACT;
      }
      return ByteSplicer.canWrite(edit.get().replacement(), before.text().charset())
          ? null
          : Reason.ENCODING;
    }

    private List<Edit> oneByOne(List<Edit> possible) {
      List<Edit> made = new ArrayList<>();
      for (Edit edit : possible) {
        Optional<Edit> form = Optional.of(edit);
        while (form.isPresent() && !fits(form.get(), made)) {
          form = form.get().otherwise();
        }
        if (form.isPresent()) {
          made.add(form.get());
        } else {
          left.add(new Left(edit.change(), Reason.NOT_EXACT));
        }
      }
      return made;
    }

    private boolean fits(Edit edit, List<Edit> made) {
      List<Edit> with = new ArrayList<>(made);
      with.add(edit);
      return after(with).isPresent();
    }

    /** The file after edits, if it holds then what it should. */
    private Optional<byte[]> after(List<Edit> edits) {
      return ByteSplicer.splice(file, before.text(), edits).filter(bytes -> holds(bytes, edits));
    }

    private boolean holds(byte[] bytes, List<Edit> edits) {
      FileText old = before.text();
      StringBuilder fileText = new StringBuilder(old.text());
      for (int i = edits.size() - 1; i >= 0; i--) {
        Edit edit = edits.get(i);
        fileText.replace(edit.span().start(), edit.span().end(), edit.replacement());
      }
      FileText expected = new FileText(fileText.toString(), old.charset(), old.hasMark());
      return reading
          .open(path, bytes)
          .filter(after -> isSame(after.text(), expected))
          .filter(after -> holds(after, edits))
          .isPresent();
    }

    private boolean holds(Opened after, List<Edit> edits) {
      if (after.articles().size() != before.articles().size()) {
        return false;
      }
      Map<String, StringBuilder> expected = new HashMap<>();
      before.articles().forEach(a -> expected.put(a.id(), new StringBuilder(a.text())));
      for (int i = edits.size() - 1; i >= 0; i--) {
        Edit edit = edits.get(i);
        StringBuilder text = expected.get(edit.change().article().id());
        if (text != null) {
          text.replace(span(edit).start(), span(edit).end(), fresh(edit));
        }
      }
      return after.articles().stream()
          .allMatch(
              a -> a.text().contentEquals(expected.getOrDefault(a.id(), new StringBuilder())));
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
      Map<String, Integer> shifts = new HashMap<>();
      for (Edit edit : edits) {
        String article = edit.change().article().id();
        int shift = shifts.getOrDefault(article, 0);
        int length = fresh(edit).length();
        int start = span(edit).start() + shift;
        made.add(new Made(edit.change(), new Span(start, start + length)));
        shifts.put(article, shift + length - span(edit).length());
      }
      return made;
    }
  }
}
