package org.translint.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.spark.SparkFiles;
import org.translint.names.index.FormWriter;
import org.translint.names.index.NameIndex;

/**
 * The index of a batch's forms as one file, which the driver writes and Spark takes to every
 * machine, where it is opened once a process. The forms of a batch are far fewer than its mentions.
 */
final class NamesFile {

  private static final Last<NameIndex> OPEN = new Last<>();

  private NamesFile() {}

  /**
   * Writes an index.
   *
   * @param forms as tallies make them, in any order
   * @param folder an empty folder
   * @param name of the file in it
   */
  static Path write(Iterator<byte[]> forms, Path folder, String name) throws IOException {
    Path index = folder.resolve("forms");
    try (FormWriter writer = FormWriter.in(index)) {
      while (forms.hasNext()) {
        writer.add(forms.next());
      }
      writer.finish();
    }
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Path part : parts(index)) {
        zip.putNextEntry(new ZipEntry(String.valueOf(part.getFileName())));
        Files.copy(part, zip);
        zip.closeEntry();
        Files.delete(part);
      }
    }
    return file;
  }

  private static List<Path> parts(Path index) throws IOException {
    List<Path> parts = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(index)) {
      files.forEach(parts::add);
    }
    return parts;
  }

  /** The index that Spark brought under this name. */
  static NameIndex open(String name) {
    return OPEN.get(name, NamesFile::unpacked);
  }

  private static NameIndex unpacked(String name) {
    try {
      Path folder = Files.createTempDirectory(Path.of(SparkFiles.getRootDirectory()), "names-");
      try (InputStream in = Files.newInputStream(Path.of(SparkFiles.get(name)));
          ZipInputStream zip = new ZipInputStream(in)) {
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
          try (OutputStream out = Files.newOutputStream(folder.resolve(part.getName()))) {
            zip.transferTo(out);
          }
        }
      }
      return NameIndex.open(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the index of names cannot be unpacked", e);
    }
  }
}
