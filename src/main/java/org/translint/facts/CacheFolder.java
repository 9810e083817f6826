package org.translint.facts;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The folder of a cache, which version control and backups are told to leave alone. */
final class CacheFolder {

  /** How the names of files end that are not written to their end. */
  static final String UNFINISHED = ".part";

  /** What marks folders of caches for programs that save files: bford.info/cachedir. */
  private static final String TAG_NAME = "CACHEDIR.TAG";

  private static final String TAG =
      """
      Signature: 8a477f597d28d172789f06886806bc55
      # What translint found in articles that it has seen before. It can be deleted.
      """;

  /** After trimming, so much of what is allowed is left, so that not every run trims. */
  private static final double LEFT = 0.8;

  /** A file that is unfinished for so long was left by a run that was killed. */
  private static final Duration ABANDONED = Duration.ofHours(1);

  private CacheFolder() {}

  private record Entry(Path file, long size, FileTime used) {}

  /** Makes the folder with its marks, where it is not there yet. */
  static void make(Path folder) throws IOException {
    Files.createDirectories(folder);
    write(folder.resolve(TAG_NAME), TAG);
    write(folder.resolve(".gitignore"), "*\n");
  }

  private static void write(Path file, String text) throws IOException {
    if (!Files.exists(file)) {
      Files.writeString(file, text);
    }
  }

  /** Deletes what was not used for longest until there is room, and what killed runs have left. */
  static void trim(Path folder, long most) {
    List<Entry> entries = entries(folder);
    long size = entries.stream().mapToLong(Entry::size).sum();
    if (size <= most) {
      return;
    }
    entries.sort(Comparator.comparing(Entry::used).thenComparing(Entry::file));
    for (Entry entry : entries) {
      if (size <= most * LEFT) {
        return;
      }
      size -= entry.size();
      delete(entry.file());
    }
  }

  private static List<Entry> entries(Path folder) {
    List<Entry> entries = new ArrayList<>();
    Instant abandoned = Instant.now().minus(ABANDONED);
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              FileTime time = attributes.lastModifiedTime();
              boolean isEntry = !folder.equals(file.getParent());
              if (isEntry && !file.toString().endsWith(UNFINISHED)) {
                entries.add(new Entry(file, attributes.size(), time));
              } else if (isEntry && time.toInstant().isBefore(abandoned)) {
                delete(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      // Another run trims it at this moment.
    }
    return entries;
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Somebody reads it; it goes another time.
    }
  }
}
