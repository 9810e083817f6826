package org.translint.names.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.translint.names.NameUse;
import org.translint.names.sound.NameKeys;

/**
 * Takes the names of a batch, article by article, and makes an index of its forms.
 *
 * <p>On disk the uses are sorted by form and article, whatever the order in which they came; then
 * they are gathered form by form. So memory is bounded, and the index depends on neither order nor
 * threads. Articles may be added by several threads at once.
 */
public final class NameIndexWriter implements AutoCloseable {

  private static final String FORM = "form";
  private static final String ARTICLE = "article";
  private static final String NUMBER = "number";
  private static final String USE = "use";
  private static final double BUFFER_MEGABYTES = 24;

  private final TemporaryFolder folder;
  private final Directory usesOnDisk;
  private final IndexWriter uses;
  private final NameKeys keys = new NameKeys();
  private boolean isFinished;

  private NameIndexWriter(TemporaryFolder folder) throws IOException {
    this.folder = folder;
    usesOnDisk = FSDirectory.open(folder.path().resolve("uses"));
    uses =
        new IndexWriter(
            usesOnDisk,
            config(
                new SortField(FORM, SortField.Type.STRING),
                new SortField(ARTICLE, SortField.Type.STRING),
                new SortField(NUMBER, SortField.Type.INT)));
  }

  /** A writer that keeps everything in a new folder in the system's place for such. */
  public static NameIndexWriter open() throws IOException {
    return open(Path.of(System.getProperty("java.io.tmpdir")));
  }

  /** A writer that keeps everything in a new folder in {@code parent}. */
  public static NameIndexWriter open(Path parent) throws IOException {
    TemporaryFolder folder = TemporaryFolder.in(parent);
    try {
      return new NameIndexWriter(folder);
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  static IndexWriterConfig config(SortField... order) {
    return new IndexWriterConfig()
        .setIndexSort(new Sort(order))
        .setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }

  /**
   * Adds the names of one article; each article is added once.
   *
   * @param article its id
   */
  public void add(String article, List<NameUse> names) throws IOException {
    List<RawUse> raw = RawUse.of(names);
    for (int i = 0; i < names.size(); i++) {
      NameUse use = names.get(i);
      Document document = new Document();
      document.add(
          new SortedDocValuesField(FORM, new BytesRef(NameIndex.id(use.language(), use.form()))));
      document.add(new SortedDocValuesField(ARTICLE, new BytesRef(article)));
      document.add(new NumericDocValuesField(NUMBER, i));
      document.add(new BinaryDocValuesField(USE, Payload.of(raw.get(i))));
      uses.addDocument(document);
    }
  }

  /** The index of all that was added; nothing can be added any more. */
  public NameIndex finish() throws IOException {
    uses.forceMerge(1);
    uses.close();
    Path formsOnDisk = folder.path().resolve("forms");
    try (FormWriter forms = FormWriter.in(formsOnDisk)) {
      gather(forms);
      forms.finish();
    }
    deleteUses();
    NameIndex index = NameIndex.open(formsOnDisk, folder);
    isFinished = true;
    return index;
  }

  private void gather(FormWriter forms) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(usesOnDisk)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        gather(leaf.reader(), forms);
      }
    }
  }

  /** After the merge there is one leaf, and its order is that of the forms. */
  private void gather(LeafReader reader, FormWriter forms) throws IOException {
    SortedDocValues form = DocValues.getSorted(reader, FORM);
    SortedDocValues article = DocValues.getSorted(reader, ARTICLE);
    BinaryDocValues use = DocValues.getBinary(reader, USE);
    GatheredForm.Gathering gathering = null;
    int current = -1;
    for (int i = 0; i < reader.maxDoc(); i++) {
      form.advance(i);
      article.advance(i);
      use.advance(i);
      if (gathering == null || form.ordValue() != current) {
        if (gathering != null) {
          forms.add(gathering.form());
        }
        current = form.ordValue();
        String[] id = NameIndex.parts(form.lookupOrd(current).utf8ToString());
        gathering = new GatheredForm.Gathering(id[0], id[1], keys);
      }
      gathering.add(
          article.lookupOrd(article.ordValue()).utf8ToString(), Payload.use(use.binaryValue()));
    }
    if (gathering != null) {
      forms.add(gathering.form());
    }
  }

  private void deleteUses() throws IOException {
    for (String file : usesOnDisk.listAll()) {
      usesOnDisk.deleteFile(file);
    }
    usesOnDisk.close();
  }

  /** Gives up what was added, unless it became an index, which is closed by itself. */
  @Override
  public void close() throws IOException {
    if (!isFinished) {
      try {
        uses.rollback();
        usesOnDisk.close();
      } finally {
        folder.close();
      }
    }
  }
}
