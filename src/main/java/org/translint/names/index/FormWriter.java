package org.translint.names.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * Writes the forms of a batch, in any order, into a folder where a {@link NameIndex} shows them by
 * rank. Thread-safe until it is finished.
 */
public final class FormWriter implements AutoCloseable {

  static final String KEY = "key";
  static final String NAME = "name";
  static final String HEAD = "head";
  static final String ARTICLES = "articles";

  private static final String FORM = "form";
  private static final String RANK = "rank";
  private static final long APPROVED = 1L << 40;
  private static final FieldType TERM = term();

  private final Directory directory;
  private final IndexWriter forms;

  private FormWriter(Directory directory) throws IOException {
    this.directory = directory;
    this.forms =
        new IndexWriter(
            directory,
            NameIndexWriter.config(
                new SortField(RANK, SortField.Type.LONG, true),
                new SortField(FORM, SortField.Type.STRING)));
  }

  /** A writer into {@code folder}, which is made where there is none. */
  public static FormWriter in(Path folder) throws IOException {
    return new FormWriter(FSDirectory.open(folder));
  }

  private static FieldType term() {
    FieldType type = new FieldType();
    type.setTokenized(false);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS);
    type.freeze();
    return type;
  }

  /** Adds a form; each is added once. */
  void add(GatheredForm form) throws IOException {
    Document document = new Document();
    named(document, NameIndex.id(form.language(), form.form()), rank(form));
    for (String key : FormKeys.of(form.language(), form.key(), form.sourceNames())) {
      document.add(new Field(KEY, key, TERM));
    }
    document.add(new BinaryDocValuesField(HEAD, Payload.of(form)));
    document.add(new BinaryDocValuesField(ARTICLES, Payload.articles(form.articlesOf())));
    forms.addDocument(document);
  }

  /** Adds a form that {@link NameTally#form} made; each is added once. */
  public void add(byte[] form) throws IOException {
    DataInput in = Payload.input(new BytesRef(form));
    Document document = new Document();
    named(document, in.readString(), in.readVLong());
    for (String key : Payload.strings(in)) {
      document.add(new Field(KEY, key, TERM));
    }
    document.add(new BinaryDocValuesField(HEAD, bytes(in)));
    document.add(new BinaryDocValuesField(ARTICLES, bytes(in)));
    forms.addDocument(document);
  }

  private static void named(Document document, String id, long rank) {
    document.add(new Field(NAME, id, TERM));
    document.add(new SortedDocValuesField(FORM, new BytesRef(id)));
    document.add(new NumericDocValuesField(RANK, rank));
  }

  private static BytesRef bytes(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readVInt()];
    in.readBytes(bytes, 0, bytes.length);
    return new BytesRef(bytes);
  }

  /** What the forms are sorted by, the highest first. */
  static long rank(GatheredForm form) {
    return form.articles() + (form.isApproved() ? APPROVED : 0);
  }

  /** Brings the index into the shape in which it is read. */
  public void finish() throws IOException {
    forms.forceMerge(1);
    forms.commit();
  }

  /** Closes the files, which stay. */
  @Override
  public void close() throws IOException {
    try {
      forms.close();
    } finally {
      directory.close();
    }
  }
}
