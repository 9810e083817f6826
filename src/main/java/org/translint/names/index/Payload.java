package org.translint.names.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.translint.finding.NameGroup.Kind;
import org.translint.names.sound.NameKey;

/** How uses, forms and the articles of forms are written into the index, in few bytes. */
final class Payload {

  private Payload() {}

  static BytesRef of(RawUse use) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(use.fullName());
    strings(out, use.givenNames());
    out.writeString(use.kind().name());
    String sourceName = use.sourceName();
    strings(out, sourceName == null ? List.of() : List.of(sourceName));
    out.writeByte((byte) (use.approved() ? 1 : 0));
    out.writeVInt(use.mentions());
    strings(out, use.apart());
    return new BytesRef(out.toArrayCopy());
  }

  static RawUse use(BytesRef bytes) throws IOException {
    DataInput in = input(bytes);
    String fullName = in.readString();
    List<String> given = strings(in);
    Kind kind = Kind.valueOf(in.readString());
    List<String> source = strings(in);
    boolean approved = in.readByte() == 1;
    int mentions = in.readVInt();
    return new RawUse(
        fullName,
        new TreeSet<>(given),
        kind,
        source.isEmpty() ? null : source.get(0),
        approved,
        mentions,
        new TreeSet<>(strings(in)));
  }

  static BytesRef of(GatheredForm form) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(form.language());
    out.writeString(form.form());
    out.writeString(form.key().plain());
    strings(out, new TreeSet<>(form.key().readings()));
    strings(out, new TreeSet<>(form.key().skeletons()));
    strings(out, form.apart());
    out.writeVInt(form.bearers().size());
    for (Bearer bearer : form.bearers()) {
      out.writeString(bearer.fullName());
      out.writeVInt(bearer.given().size());
      for (Given given : bearer.given()) {
        out.writeString(given.text());
        out.writeString(given.plain());
        strings(out, given.readings());
      }
      strings(out, bearer.sourceNames());
      out.writeString(bearer.kind().name());
      out.writeByte((byte) (bearer.approved() ? 1 : 0));
      out.writeVInt(bearer.articles());
      out.writeVInt(bearer.mentions());
    }
    return new BytesRef(out.toArrayCopy());
  }

  static IndexedForm form(int number, BytesRef bytes) throws IOException {
    DataInput in = input(bytes);
    String language = in.readString();
    String form = in.readString();
    NameKey key =
        new NameKey(in.readString(), new TreeSet<>(strings(in)), new TreeSet<>(strings(in)));
    List<String> apart = strings(in);
    int size = in.readVInt();
    List<Bearer> bearers = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      bearers.add(bearer(in));
    }
    return new IndexedForm(number, language, form, key, bearers, new TreeSet<>(apart));
  }

  private static Bearer bearer(DataInput in) throws IOException {
    String fullName = in.readString();
    int names = in.readVInt();
    List<Given> given = new ArrayList<>(names);
    for (int i = 0; i < names; i++) {
      given.add(new Given(in.readString(), in.readString(), strings(in)));
    }
    return new Bearer(
        fullName,
        given,
        strings(in),
        Kind.valueOf(in.readString()),
        in.readByte() == 1,
        in.readVInt(),
        in.readVInt());
  }

  /** The articles of each bearer, in the order of the bearers. */
  static BytesRef articles(List<List<String>> articles) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeVInt(articles.size());
    for (List<String> some : articles) {
      strings(out, some);
    }
    return new BytesRef(out.toArrayCopy());
  }

  static List<List<String>> articles(BytesRef bytes) throws IOException {
    DataInput in = input(bytes);
    int size = in.readVInt();
    List<List<String>> articles = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      articles.add(strings(in));
    }
    return articles;
  }

  static DataInput input(BytesRef bytes) {
    return new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
  }

  static void strings(DataOutput out, Collection<String> strings) throws IOException {
    out.writeVInt(strings.size());
    for (String string : strings) {
      out.writeString(string);
    }
  }

  static List<String> strings(DataInput in) throws IOException {
    int size = in.readVInt();
    List<String> strings = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      strings.add(in.readString());
    }
    return strings;
  }
}
