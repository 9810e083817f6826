package org.translint.names.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The forms of all names in a batch, on disk. It finds those near a form by the keys that they
 * share, without looking at any others.
 *
 * <p>Forms are numbered by their rank; every list of them is in that order. Thread-safe; closing it
 * deletes it, unless it was opened where somebody else keeps it.
 */
public final class NameIndex implements AutoCloseable {

  private static final char BETWEEN = '\t';

  private final Directory directory;
  private final DirectoryReader reader;
  private final @Nullable LeafReader forms;
  private final @Nullable TemporaryFolder folder;

  private NameIndex(Directory directory, DirectoryReader reader, @Nullable TemporaryFolder folder) {
    this.directory = directory;
    this.reader = reader;
    this.forms = reader.leaves().isEmpty() ? null : reader.leaves().get(0).reader();
    this.folder = folder;
  }

  /** An index in {@code path}, which is in {@code folder}; that is deleted when it is closed. */
  static NameIndex open(Path path, @Nullable TemporaryFolder folder) throws IOException {
    Directory directory = FSDirectory.open(path);
    try {
      return new NameIndex(directory, DirectoryReader.open(directory), folder);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** An index that a {@link FormWriter} wrote into {@code path}, where closing it leaves it. */
  public static NameIndex open(Path path) throws IOException {
    return open(path, null);
  }

  /** What identifies a form. */
  static String id(String language, String form) {
    return language + BETWEEN + form;
  }

  /** The language and the form of an id. */
  static String[] parts(String id) {
    int at = id.indexOf(BETWEEN);
    return new String[] {id.substring(0, at), id.substring(at + 1)};
  }

  /** How many forms there are, each language for itself. */
  public int size() {
    return forms == null ? 0 : forms.maxDoc();
  }

  /** The form with this rank. */
  IndexedForm form(int number) throws IOException {
    return read(number, values(FormWriter.HEAD));
  }

  /** The form as it is written in this language. */
  Optional<IndexedForm> find(String language, String form) throws IOException {
    OptionalInt number = number(language, form);
    return number.isPresent() ? Optional.of(form(number.getAsInt())) : Optional.empty();
  }

  /** The rank of the form as it is written in this language. */
  OptionalInt number(String language, String form) throws IOException {
    if (forms == null) {
      return OptionalInt.empty();
    }
    Terms terms = forms.terms(FormWriter.NAME);
    TermsEnum names = terms == null ? null : terms.iterator();
    if (names == null || !names.seekExact(new BytesRef(id(language, form)))) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(names.postings(null, PostingsEnum.NONE).nextDoc());
  }

  /**
   * The forms of the same language that share a key with {@code form}, without itself.
   *
   * @param most how many at most; of more, those of the highest rank
   */
  List<IndexedForm> neighbours(IndexedForm form, int most) throws IOException {
    List<String> sources =
        form.bearers().stream().flatMap(bearer -> bearer.sourceNames().stream()).toList();
    List<IndexedForm> near = new ArrayList<>();
    BinaryDocValues heads = values(FormWriter.HEAD);
    for (int number : numbers(FormKeys.of(form.language(), form.key(), sources), most + 1)) {
      if (number != form.number() && near.size() < most) {
        near.add(read(number, heads));
      }
    }
    return near;
  }

  /** The first numbers of forms that have any of {@code keys}, sorted. */
  private Collection<Integer> numbers(Collection<String> keys, int most) throws IOException {
    NavigableSet<Integer> numbers = new TreeSet<>();
    Terms terms = forms == null ? null : forms.terms(FormWriter.KEY);
    if (terms == null) {
      return numbers;
    }
    TermsEnum term = terms.iterator();
    PostingsEnum postings = null;
    for (String key : keys) {
      if (term.seekExact(new BytesRef(key))) {
        postings = term.postings(postings, PostingsEnum.NONE);
        addFirst(postings, most, numbers);
      }
    }
    return numbers;
  }

  /** Postings come by number, so that what comes after enough of them is never read. */
  private static void addFirst(PostingsEnum postings, int most, NavigableSet<Integer> numbers)
      throws IOException {
    int number = postings.nextDoc();
    for (int i = 0; i < most && number != DocIdSetIterator.NO_MORE_DOCS; i++) {
      if (numbers.size() >= most && number > numbers.last()) {
        return;
      }
      if (numbers.add(number) && numbers.size() > most) {
        numbers.pollLast();
      }
      number = postings.nextDoc();
    }
  }

  /** The first articles of each bearer of a form, by id. */
  List<List<String>> articles(IndexedForm form) throws IOException {
    BinaryDocValues articles = values(FormWriter.ARTICLES);
    articles.advanceExact(form.number());
    return Payload.articles(articles.binaryValue());
  }

  private BinaryDocValues values(String field) throws IOException {
    if (forms == null) {
      throw new IllegalStateException("there is no form");
    }
    return DocValues.getBinary(forms, field);
  }

  private static IndexedForm read(int number, BinaryDocValues heads) throws IOException {
    heads.advance(number);
    return Payload.form(number, heads.binaryValue());
  }

  /** Closes the index; its folder is deleted unless somebody else keeps it. */
  @Override
  public void close() throws IOException {
    try {
      reader.close();
      directory.close();
    } finally {
      if (folder != null) {
        folder.close();
      }
    }
  }
}
