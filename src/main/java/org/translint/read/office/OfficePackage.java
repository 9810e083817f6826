package org.translint.read.office;

import java.nio.charset.StandardCharsets;
import org.translint.read.file.Decoder;
import org.translint.read.file.UnreadableException;
import org.translint.read.xml.XmlElement;
import org.translint.read.xml.XmlFile;
import org.translint.text.FileText;
import org.translint.zip.BadZipException;
import org.translint.zip.ZipPackage;

/** The package of a word processor's file, whose parts are XML. Used by one thread. */
final class OfficePackage {

  /**
   * What a part with text may have, in bytes: as much as a book of five hundred pages. Its elements
   * take fifteen times as much memory while it is read.
   */
  private static final int LARGEST_XML = 12_000_000;

  /** How files of older programs begin, and those that a password protects. */
  private static final int[] COMPOUND_FILE = {0xD0, 0xCF, 0x11, 0xE0};

  private final String path;
  private final ZipPackage zip;

  /** A part that was read. */
  record Xml(String name, FileText text, XmlElement root) {}

  private OfficePackage(String path, ZipPackage zip) {
    this.path = path;
    this.zip = zip;
  }

  /**
   * Opens a file.
   *
   * @param kind what it should be, for people: "a Word document"
   * @throws UnreadableException if it is no such file, or not a sound one
   */
  static OfficePackage open(String path, byte[] bytes, String kind) throws UnreadableException {
    if (isCompoundFile(bytes)) {
      throw new UnreadableException(
          "%s is protected by a password, or of an old format. Open it and save it as %s without one."
              .formatted(path, kind));
    }
    try {
      return new OfficePackage(path, ZipPackage.open(bytes));
    } catch (BadZipException e) {
      throw new UnreadableException(
          "%s is not %s: it %s. Save it again from the program that wrote it."
              .formatted(path, kind, e.getMessage()));
    }
  }

  private static boolean isCompoundFile(byte[] bytes) {
    if (bytes.length < COMPOUND_FILE.length) {
      return false;
    }
    for (int i = 0; i < COMPOUND_FILE.length; i++) {
      if ((bytes[i] & 0xFF) != COMPOUND_FILE[i]) {
        return false;
      }
    }
    return true;
  }

  boolean has(String name) {
    return zip.has(name);
  }

  /**
   * A part with its content.
   *
   * @throws UnreadableException if it is not there, too large, or not well-formed
   */
  Xml xml(String name) throws UnreadableException {
    byte[] bytes;
    try {
      bytes = zip.content(name);
    } catch (BadZipException e) {
      throw new UnreadableException(
          "%s cannot be read: it %s. Save it again from the program that wrote it."
              .formatted(path, e.getMessage()));
    }
    if (bytes.length > LARGEST_XML) {
      throw new UnreadableException(
          "%s is too long: its part %s has more than %d MB. Divide it."
              .formatted(path, name, LARGEST_XML / 1_000_000));
    }
    String where = path + " (" + name + ")";
    FileText text = Decoder.decodeFile(where, bytes, StandardCharsets.UTF_8);
    String own = zip.nameOf(name);
    return new Xml(own == null ? name : own, text, XmlFile.root(where, text.text()));
  }
}
