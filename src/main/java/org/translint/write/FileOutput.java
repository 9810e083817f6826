package org.translint.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file in the making: written under another name in its folder, flushed to the disk, and moved
 * into place when it is whole, so that nobody ever sees half of it, whatever stops the program.
 *
 * <p>A symbolic link stays, and the file that it leads to is replaced; the new file keeps the
 * permissions of the old one. What is no regular file, such as {@code /dev/null}, is written to
 * directly. Not thread-safe.
 */
public final class FileOutput implements AutoCloseable {

  private final Path target;
  private final @Nullable Path temporary;
  private final @Nullable FileChannel channel;
  private final OutputStream out;

  private FileOutput(
      Path target,
      @Nullable Path temporary,
      @Nullable FileChannel channel,
      OutputStream unbuffered) {
    this.target = target;
    this.temporary = temporary;
    this.channel = channel;
    this.out = new BufferedOutputStream(unbuffered);
  }

  /**
   * Begins to write {@code file}.
   *
   * @throws IOException if it cannot be written; nothing has changed then
   */
  public static FileOutput open(Path file) throws IOException {
    Path target = target(file);
    if (Files.isDirectory(target)) {
      throw new FileSystemException(file.toString(), null, "it is a folder");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      return new FileOutput(target, null, null, Files.newOutputStream(target));
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new FileSystemException(file.toString(), null, "it is write-protected");
    }
    Path folder = target.getParent();
    if (folder == null || (Files.exists(folder) && !Files.isDirectory(folder))) {
      throw new NotDirectoryException(String.valueOf(folder));
    }
    // A short name of its own: one made of the file's name could be too long for the file system.
    // No two processes may meet in it, not even those of two machines on one shared folder.
    Path temporary = folder.resolve(".translint-" + UUID.randomUUID());
    FileChannel channel =
        FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    temporary.toFile().deleteOnExit();
    return new FileOutput(target, temporary, channel, Channels.newOutputStream(channel));
  }

  /** The file that is replaced: what a symbolic link leads to, be it there or not. */
  static Path target(Path file) throws IOException {
    if (Files.exists(file)) {
      return file.toRealPath();
    }
    return Files.isSymbolicLink(file)
        ? file.toAbsolutePath().resolveSibling(Files.readSymbolicLink(file))
        : file.toAbsolutePath();
  }

  /** Where the bytes go. */
  public OutputStream stream() {
    return out;
  }

  /**
   * Finishes the file and moves it into place.
   *
   * @throws IOException if not all of it could be written; the old file is as it was
   */
  public void commit() throws IOException {
    out.flush();
    if (channel != null) {
      channel.force(true);
    }
    out.close();
    if (temporary == null) {
      return;
    }
    keepPermissions(temporary);
    try {
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
    flushFolder(target.toAbsolutePath().getParent());
  }

  /** Brings the move itself to the disk, where the system lets a folder be flushed. */
  private static void flushFolder(@Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
      entries.force(true);
    } catch (IOException e) {
      // Windows cannot; the file is whole all the same, and so is the old one.
    }
  }

  private void keepPermissions(Path made) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (old != null && Files.exists(target)) {
      PosixFileAttributes attributes = old.readAttributes();
      keepOwner(made, attributes);
      Files.setPosixFilePermissions(made, attributes.permissions());
    }
  }

  /** As far as the system lets this user give files away: an administrator may, others may not. */
  private static void keepOwner(Path made, PosixFileAttributes old) {
    PosixFileAttributeView view = Files.getFileAttributeView(made, PosixFileAttributeView.class);
    try {
      view.setGroup(old.group());
      view.setOwner(old.owner());
    } catch (IOException e) {
      // The file is the user's own then, as every file is that the user makes.
    }
  }

  /** Gives up what was not committed. */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      if (temporary != null) {
        Files.deleteIfExists(temporary);
      }
    }
  }
}
