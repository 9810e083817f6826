package org.translint.write;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
        .filter(opened -> areThere(changes, opened))
        .map(opened -> new Attempt(path, file, opened).make(changes));
  }

  private static boolean areThere(List<Change> changes, Opened file) {
    Map<String, String> texts = new HashMap<>();
    file.articles().forEach(article -> texts.put(article.id(), article.text()));
    return changes.stream()
        .map(Change::article)
        .allMatch(article -> article.text().equals(texts.get(article.id())));
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

    /** The file with the edits that are made by now. */
    private byte[] now;

    Attempt(String path, byte[] file, Opened before) {
      this.path = path;
      this.file = file;
      this.now = file;
      this.before = before;
    }

    Rewritten make(List<Change> changes) {
      Map<String, List<Fix>> fixes =
          changes.stream()
              .collect(
                  Collectors.groupingBy(
                      change -> change.article().id(),
                      Collectors.mapping(Change::fix, Collectors.toList())));
      EditMaker maker = new EditMaker(before.text(), before.escape());
      List<Edit> possible = new ArrayList<>();
      for (Document article : before.articles()) {
        possible.addAll(possible(maker, article, fixes.getOrDefault(article.id(), List.of())));
      }
      possible.sort(Comparator.comparing(Edit::span));
      List<Edit> made = new ArrayList<>();
      add(possible, made);
      return new Rewritten(now, places(made), left);
    }

    /** The edits of an article that might be made, by their place, without overlap. */
    private List<Edit> possible(EditMaker maker, Document article, List<Fix> fixes) {
      List<Edit> edits = new ArrayList<>();
      for (Fix fix : fixes.stream().sorted(Comparator.comparing(Fix::span)).toList()) {
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

    /**
     * Adds those of some edits that can be made to those that are made, which are before them. Each
     * try reads the whole file, so edits are tried together, and parted where they do not fit.
     */
    private void add(List<Edit> some, List<Edit> made) {
      for (List<Edit> form = some; !form.isEmpty(); form = otherwise(form)) {
        List<Edit> with = new ArrayList<>(made);
        with.addAll(form);
        Optional<byte[]> after = after(with);
        if (after.isPresent()) {
          now = after.get();
          made.addAll(form);
          return;
        }
      }
      if (some.size() == 1) {
        left.add(new Left(some.get(0).change(), Reason.NOT_EXACT));
      } else if (some.size() > 1) {
        int middle = some.size() / 2;
        add(some.subList(0, middle), made);
        add(some.subList(middle, some.size()), made);
      }
    }

    /** Edits with their replacements written in the next way; none where there is no other. */
    private static List<Edit> otherwise(List<Edit> edits) {
      return edits.stream().anyMatch(edit -> edit.otherwise().isPresent())
          ? edits.stream().map(edit -> edit.otherwise().orElse(edit)).toList()
          : List.of();
    }

    /** The file after edits, if it holds then what it should. */
    private Optional<byte[]> after(List<Edit> edits) {
      return ByteSplicer.splice(file, before.text(), edits).filter(bytes -> holds(bytes, edits));
    }

    private boolean holds(byte[] bytes, List<Edit> edits) {
      FileText old = before.text();
      String fileText = Replaced.in(old.text(), edits, Edit::span, Edit::replacement);
      FileText expected = new FileText(fileText, old.charset(), old.hasMark());
      return reading
          .open(path, bytes)
          .filter(after -> isSame(after.text(), expected))
          .filter(after -> holds(after, edits))
          .isPresent();
    }

    private boolean holds(Opened after, List<Edit> edits) {
      Map<String, List<Edit>> ofArticle =
          edits.stream().collect(Collectors.groupingBy(edit -> edit.change().article().id()));
      Map<String, String> expected = new HashMap<>();
      for (Document article : before.articles()) {
        List<Edit> own = ofArticle.getOrDefault(article.id(), List.of());
        expected.put(
            article.id(),
            Replaced.in(article.text(), own, TextRewriter::span, TextRewriter::fresh));
      }
      return after.failures().equals(before.failures())
          && after.articles().size() == before.articles().size()
          && after.articles().stream().allMatch(a -> a.text().equals(expected.get(a.id())));
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
