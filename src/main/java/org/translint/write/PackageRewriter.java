package org.translint.write;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.translint.text.FileText;
import org.translint.text.PackagePart;
import org.translint.text.Span;
import org.translint.write.PackageReading.Opened;
import org.translint.write.Rewritten.Left;
import org.translint.write.Rewritten.Made;
import org.translint.write.Rewritten.Reason;
import org.translint.zip.BadZipException;
import org.translint.zip.ZipPackage;

/**
 * Puts fixes into packages of XML, such as the files of word processors.
 *
 * <p>Only the characters that differ are replaced, in the XML of their part; all other parts keep
 * their bytes. Every result is read again: a fix stays only where the article is then, character by
 * character, what it was with the replacement in it.
 */
public final class PackageRewriter implements Rewriter {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private final PackageReading reading;

  /**
   * @param reading of the files, as it was when the fixes were found
   */
  public PackageRewriter(PackageReading reading) {
    this.reading = reading;
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public String shown(String path, byte[] file) {
    return reading.open(path, file).map(opened -> opened.article().text() + "\n").orElse("");
  }

  @Override
  public String encoding(String path, byte[] file) {
    return reading.open(path, file).stream()
        .flatMap(opened -> opened.parts().stream())
        .map(part -> part.text().charset().name())
        .findFirst()
        .orElse("");
  }

  @Override
  public Optional<Rewritten> rewrite(String path, byte[] file, List<Change> changes) {
    return reading
        .open(path, file)
        .filter(
            opened ->
                changes.stream().allMatch(c -> c.article().text().equals(opened.article().text())))
        .map(opened -> new Attempt(path, file, opened).make(changes));
  }

  private static Span span(Change change) {
    return change.fix().span();
  }

  private static String fresh(Change change) {
    return NFC.normalize(change.fix().replacement());
  }

  /** A change and what it is in its part. */
  private record Candidate(Change change, PackagePart part, List<Edit> edits) {}

  /** The work on one file. */
  private final class Attempt {

    private final String path;
    private final byte[] file;
    private final Opened before;
    private final List<Left> left = new ArrayList<>();
    private final IdentityHashMap<PackagePart, PartEdits> edits = new IdentityHashMap<>();

    /** The package with the changes that are made by now. */
    private byte[] now;

    Attempt(String path, byte[] file, Opened before) {
      this.path = path;
      this.file = file;
      this.now = file;
      this.before = before;
    }

    Rewritten make(List<Change> changes) {
      List<Candidate> made = new ArrayList<>();
      add(possible(changes), made);
      left.sort(Comparator.comparing(l -> l.fix().span()));
      return new Rewritten(now, places(made), left);
    }

    /** The changes that might be made, by their place, without overlap. */
    private List<Candidate> possible(List<Change> changes) {
      List<Candidate> possible = new ArrayList<>();
      for (Change change :
          changes.stream().sorted(Comparator.comparing(PackageRewriter::span)).toList()) {
        Optional<Candidate> candidate = candidate(change);
        Reason reason = reason(change, candidate, possible);
        if (reason != null) {
          left.add(new Left(change, reason));
        } else {
          possible.add(candidate.orElseThrow());
        }
      }
      return possible;
    }

    private Optional<Candidate> candidate(Change change) {
      return before.parts().stream()
          .filter(part -> part.inArticle().contains(span(change)))
          .findFirst()
          .flatMap(
              part ->
                  edits
                      .computeIfAbsent(part, key -> new PartEdits(key, before.markup()))
                      .of(change)
                      .map(edits -> new Candidate(change, part, edits)));
    }

    private @Nullable Reason reason(
        Change change, Optional<Candidate> candidate, List<Candidate> earlier) {
      if (fresh(change).equals(span(change).of(before.article().text()))) {
        return Reason.NOTHING;
      }
      if (!earlier.isEmpty()
          && span(earlier.get(earlier.size() - 1).change()).overlaps(span(change))) {
        return Reason.OVERLAP;
      }
      if (candidate.isEmpty()) {
        return Reason.NOT_EXACT;
      }
      return candidate.get().edits().stream()
              .allMatch(
                  edit ->
                      ByteSplicer.canWrite(
                          edit.replacement(), candidate.get().part().text().charset()))
          ? null
          : Reason.ENCODING;
    }

    /**
     * Adds those of some candidates that can be made to those that are made, which are before them.
     * Each try reads the whole package, so they are tried together, and parted where they do not
     * fit.
     */
    private void add(List<Candidate> some, List<Candidate> made) {
      if (some.isEmpty()) {
        return;
      }
      List<Candidate> with = new ArrayList<>(made);
      with.addAll(some);
      Optional<byte[]> after = after(with);
      if (after.isPresent()) {
        now = after.get();
        made.addAll(some);
      } else if (some.size() == 1) {
        left.add(new Left(some.get(0).change(), Reason.NOT_EXACT));
      } else {
        int middle = some.size() / 2;
        add(some.subList(0, middle), made);
        add(some.subList(middle, some.size()), made);
      }
    }

    /** The file after changes, if it holds then what it should. */
    private Optional<byte[]> after(List<Candidate> made) {
      Map<String, List<Edit>> edits = new TreeMap<>();
      Map<String, FileText> texts = new TreeMap<>();
      for (Candidate candidate : made) {
        String name = candidate.part().name();
        texts.put(name, candidate.part().text());
        edits.computeIfAbsent(name, key -> new ArrayList<>()).addAll(candidate.edits());
      }
      try {
        ZipPackage zip = ZipPackage.open(file);
        Map<String, byte[]> changed = new TreeMap<>();
        for (Map.Entry<String, FileText> part : texts.entrySet()) {
          String name = part.getKey();
          Optional<byte[]> content =
              content(zip.content(name), part.getValue(), edits.getOrDefault(name, List.of()));
          if (content.isEmpty()) {
            return Optional.empty();
          }
          changed.put(name, content.get());
        }
        return Optional.of(zip.with(changed)).filter(bytes -> holds(bytes, made));
      } catch (BadZipException e) {
        return Optional.empty();
      }
    }

    private Optional<byte[]> content(byte[] old, FileText text, List<Edit> edits) {
      List<Edit> sorted = new ArrayList<>(edits);
      sorted.sort(Comparator.comparing(Edit::span));
      return ByteSplicer.splice(
          old,
          text,
          before.markup() == PartMarkup.WORD ? new KeptSpaces(text.text()).with(sorted) : sorted);
    }

    private boolean holds(byte[] bytes, List<Candidate> made) {
      List<Change> changes = made.stream().map(Candidate::change).toList();
      String expected =
          Replaced.in(
              before.article().text(), changes, PackageRewriter::span, PackageRewriter::fresh);
      return reading
          .open(path, bytes)
          .filter(after -> after.article().text().equals(expected))
          .isPresent();
    }

    private static List<Made> places(List<Candidate> candidates) {
      List<Made> made = new ArrayList<>();
      int shift = 0;
      for (Candidate candidate : candidates) {
        Span span = span(candidate.change());
        int length = fresh(candidate.change()).length();
        int start = span.start() + shift;
        made.add(new Made(candidate.change(), new Span(start, start + length)));
        shift += length - span.length();
      }
      return made;
    }
  }
}
