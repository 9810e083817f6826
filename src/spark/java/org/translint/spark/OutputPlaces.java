package org.translint.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of an output lie, over which every run writes: nothing that is read may lie
 * there. Immutable.
 */
final class OutputPlaces {

  static final String ARTICLES = "articles";
  static final String FINDINGS = "findings";
  static final String FINDINGS_JSONL = "findings-jsonl";
  static final String NAMES = "names";
  static final String NAMES_JSONL = "names-jsonl";
  static final String REPORT = "report-jsonl";
  static final String LEDGER = "ledger.csv";
  static final String SUMMARY = "summary.json";

  private static final List<String> PARTS =
      List.of(ARTICLES, FINDINGS, FINDINGS_JSONL, NAMES, NAMES_JSONL, REPORT, LEDGER, SUMMARY);

  private final String folder;
  private final Configuration hadoop;
  private final List<String> parts;

  private OutputPlaces(String folder, Configuration hadoop, List<String> parts) {
    this.folder = folder;
    this.hadoop = hadoop;
    this.parts = parts;
  }

  /**
   * The places of an output.
   *
   * @param folder any that Hadoop knows, as a path or URI
   * @throws JobException if it knows no such folder
   */
  static OutputPlaces of(String folder, Configuration hadoop) throws JobException {
    try {
      Path path = new Path(folder);
      FileSystem files = path.getFileSystem(hadoop);
      return new OutputPlaces(
          folder,
          hadoop,
          PARTS.stream().map(part -> place(files.makeQualified(new Path(path, part)))).toList());
    } catch (IOException | RuntimeException e) {
      throw unwritable(folder, e);
    }
  }

  /** What to tell where nothing can be written. */
  static JobException unwritable(String folder, Exception e) {
    return new JobException(
        "Nothing can be written to "
            + folder
            + ": "
            + Reasons.of(e)
            + ". Name another folder with --output, or ask for the right to write there.");
  }

  /** The same name for the same place, whatever links lead there. */
  private static String place(Path path) {
    boolean isHere = "file".equals(path.toUri().getScheme());
    return isHere ? "file:" + real(java.nio.file.Path.of(path.toUri().getPath())) : path.toString();
  }

  private static java.nio.file.Path real(java.nio.file.Path path) {
    java.nio.file.Path absolute = path.toAbsolutePath().normalize();
    try {
      return absolute.toRealPath();
    } catch (IOException e) {
      // What is not there yet lies where its folder lies.
      java.nio.file.Path parent = absolute.getParent();
      java.nio.file.Path name = absolute.getFileName();
      return parent == null || name == null ? absolute : real(parent).resolve(name);
    }
  }

  private static boolean isIn(String place, String folder) {
    return place.equals(folder) || place.startsWith(folder.endsWith("/") ? folder : folder + "/");
  }

  /**
   * Makes sure that what is read is not what is written over.
   *
   * @param paths as the user named them, perhaps with wildcards; what is not there is passed over
   * @param mayContain whether a path may have an output below it, which is left out there
   * @throws JobException if a path is, lies below or contains a part
   */
  void requireApart(List<String> paths, boolean mayContain) throws JobException {
    for (String path : paths) {
      for (FileStatus found : found(path)) {
        String place = place(found.getPath());
        boolean mayHold = mayContain || !found.isDirectory();
        for (String part : parts) {
          if (isIn(place, part) || (!mayHold && isIn(part, place))) {
            throw new JobException(
                path
                    + " cannot be read, since this run writes over what is in "
                    + folder
                    + "; name another folder with --output.");
          }
        }
      }
    }
  }

  private List<FileStatus> found(String path) {
    try {
      Path named = new Path(path);
      FileStatus @Nullable [] found = named.getFileSystem(hadoop).globStatus(named);
      return found == null ? List.of() : List.of(found);
    } catch (IOException | RuntimeException e) {
      // Reading it tells what is wrong with it.
      return List.of();
    }
  }

  /** Whether a file is in one of the parts. */
  boolean has(java.nio.file.Path file) {
    String place = "file:" + real(file);
    return parts.stream().anyMatch(part -> isIn(place, part));
  }

  /** Whether a file in one of the parts may be what an earlier run wrote there. */
  static boolean isWritten(java.nio.file.Path file) {
    String name = String.valueOf(file.getFileName());
    return name.startsWith("part-")
        || name.startsWith("_")
        || name.equals(LEDGER)
        || name.equals(SUMMARY);
  }
}
