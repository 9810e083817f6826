package org.translint.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipPackageTest {

  private static final String TEXT = "Un été à Jakarta. ".repeat(200);

  /** One part stored, two packed, with times, extra fields and comments. */
  private static byte[] archive() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setComment("an archive");
      ZipEntry stored = new ZipEntry("mimetype");
      byte[] type = "text/plain".getBytes(StandardCharsets.UTF_8);
      CRC32 sum = new CRC32();
      sum.update(type);
      stored.setMethod(ZipEntry.STORED);
      stored.setSize(type.length);
      stored.setCrc(sum.getValue());
      zip.putNextEntry(stored);
      zip.write(type);
      for (String name : List.of("texte/é.xml", "b.xml")) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(1_700_000_000_000L);
        entry.setExtra(new byte[] {0x34, 0x12, 2, 0, 7, 8});
        entry.setComment("of " + name);
        zip.putNextEntry(entry);
        zip.write((name + TEXT).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> read(byte[] archive) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void readsWhatOthersWrote() throws Exception {
    ZipPackage zip = ZipPackage.open(archive());

    assertThat(zip.names()).containsExactly("mimetype", "texte/é.xml", "b.xml");
    assertThat(zip.content("mimetype")).asString().isEqualTo("text/plain");
    assertThat(zip.content("TEXTE/é.xml")).asString(StandardCharsets.UTF_8).endsWith(TEXT);
    assertThat(zip.has("c.xml")).isFalse();
  }

  @Test
  void withoutChangesItIsTheSame() throws Exception {
    byte[] archive = archive();

    assertThat(ZipPackage.open(archive).with(Map.of())).isEqualTo(archive);
  }

  @Test
  void aChangedPartLeavesTheBytesOfAllOthers() throws Exception {
    byte[] archive = archive();
    byte[] changed = ZipPackage.open(archive).with(Map.of("texte/é.xml", utf8("Un hiver.")));

    assertThat(read(changed))
        .isEqualTo(
            Map.of("mimetype", "text/plain", "texte/é.xml", "Un hiver.", "b.xml", "b.xml" + TEXT));
    assertThat(read(changed).keySet()).containsExactly("mimetype", "texte/é.xml", "b.xml");
    byte[] last = local(archive, "b.xml");
    assertThat(local(changed, "b.xml")).isEqualTo(last);
    assertThat(last.length).isGreaterThan(60);
    assertThat(Arrays.copyOf(changed, 48)).isEqualTo(Arrays.copyOf(archive, 48));
    assertThat(ZipPackage.open(changed).with(Map.of())).isEqualTo(changed);
  }

  @Test
  void putBackItIsReadAsBefore() throws Exception {
    byte[] archive = archive();
    byte[] original = ZipPackage.open(archive).content("b.xml");
    byte[] changed = ZipPackage.open(archive).with(Map.of("b.xml", utf8("")));

    assertThat(ZipPackage.open(changed).content("b.xml")).isEmpty();
    assertThat(read(ZipPackage.open(changed).with(Map.of("b.xml", original))))
        .isEqualTo(read(archive));
  }

  @Test
  void newPartsComeLastInTheOrderOfTheirNames() throws Exception {
    byte[] more =
        ZipPackage.open(archive())
            .with(Map.of("z.xml", utf8("z"), "y.xml", utf8("日本"), "b.xml", utf8("b")));

    assertThat(read(more).keySet())
        .containsExactly("mimetype", "texte/é.xml", "b.xml", "y.xml", "z.xml");
    assertThat(read(more)).containsEntry("y.xml", "日本").containsEntry("b.xml", "b");
    assertThat(ZipPackage.open(more).names()).hasSize(5);
  }

  /** The bytes of a part from its header up to the next one. */
  private static byte[] local(byte[] archive, String name) {
    String all = new String(archive, StandardCharsets.ISO_8859_1);
    int start = all.lastIndexOf("PK\3\4", all.indexOf(name));
    int end = all.indexOf("PK\1\2", start);
    return Arrays.copyOfRange(archive, start, end);
  }

  @Test
  void whatIsNoArchiveIsTold() throws Exception {
    byte[] archive = archive();

    assertThatThrownBy(() -> ZipPackage.open(utf8("Un été à Jakarta.")))
        .hasMessage("is not a whole ZIP archive; it may be cut off");
    assertThatThrownBy(() -> ZipPackage.open(Arrays.copyOf(archive, archive.length - 40)))
        .hasMessage("is not a whole ZIP archive; it may be cut off");
    assertThatThrownBy(() -> ZipPackage.open(new byte[0])).isInstanceOf(BadZipException.class);
  }

  @Test
  void aDamagedPartIsTold() throws Exception {
    byte[] archive = archive();
    String all = new String(archive, StandardCharsets.ISO_8859_1);
    int content = all.indexOf("b.xml") + 5 + 9 + 20;
    archive[content] ^= 0x55;

    assertThatThrownBy(() -> ZipPackage.open(archive).content("b.xml"))
        .hasMessage("is damaged: its part b.xml cannot be unpacked");
  }

  @Test
  void namesThatLeadOutAreRefused() throws Exception {
    for (String name : List.of("../x", "a/../../x", "/etc/passwd", "C:x", "a\\b", "..")) {
      assertThatThrownBy(() -> ZipPackage.open(named(name)))
          .as(name)
          .hasMessage("has a part whose name leads out of it");
    }
  }

  @Test
  void twoPartsWithOneNameAreRefused() throws Exception {
    byte[] archive = named("cc.xml");
    String all = new String(archive, StandardCharsets.ISO_8859_1).replace("cc.xml", "other");
    byte[] twice = all.replace("other", "A1.xml").getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> ZipPackage.open(twice)).hasMessageStartingWith("has two parts with");
  }

  @Test
  void aPartThatUnpacksToMuchMoreIsRefusedBeforeItTakesMemory() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("bomb.xml"));
      byte[] nothing = new byte[1_000_000];
      for (int i = 0; i < 90; i++) {
        zip.write(nothing);
      }
    }
    byte[] archive = bytes.toByteArray();

    assertThat(archive.length).isLessThan(100_000);
    assertThatThrownBy(() -> ZipPackage.open(archive).content("bomb.xml"))
        .hasMessage("has a part that is too large to be an article's: bomb.xml");
    ByteBuffer lie = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    lie.putInt(new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\1\2") + 24, 1000);
    assertThatThrownBy(() -> ZipPackage.open(archive).content("bomb.xml"))
        .hasMessage("is damaged: its part bomb.xml cannot be unpacked");
  }

  @Test
  void aPartThatPointsAtTheBytesOfAnotherIsRefused() throws Exception {
    byte[] archive = named("bb.xml");
    ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    String all = new String(archive, StandardCharsets.ISO_8859_1);
    int first = all.indexOf("PK\1\2");
    int second = all.indexOf("PK\1\2", first + 4);
    bytes.putInt(second + 42, bytes.getInt(first + 42));

    assertThat(ZipPackage.open(all.getBytes(StandardCharsets.ISO_8859_1)).names()).hasSize(2);
    assertThatThrownBy(() -> ZipPackage.open(archive)).hasMessage("is a broken ZIP archive");
  }

  @Test
  void anEncryptedPartIsTold() throws Exception {
    byte[] archive = named("bb.xml");
    String all = new String(archive, StandardCharsets.ISO_8859_1);
    archive[all.lastIndexOf("PK\1\2") + 8] |= 1;

    assertThatThrownBy(() -> ZipPackage.open(archive).content("bb.xml")).hasMessage("is encrypted");
  }

  private static byte[] named(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String each : List.of("a1.xml", name)) {
        zip.putNextEntry(new ZipEntry(each));
        zip.write(utf8("<a/>"));
      }
    }
    return bytes.toByteArray();
  }
}
