package org.translint.write;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The turn of one thread of one process to read a file and write it anew; others that want to do
 * the same wait, so that nobody writes over what somebody else has just added. It ends with the
 * process, however that ends. Used by one thread.
 *
 * <p>A file beside it, {@code .translint-lock}, is locked meanwhile. Where the file system knows no
 * locks, nobody waits.
 */
public final class Turn implements AutoCloseable {

  private static final String NAME = ".translint-lock";

  /** Windows keeps the name of a deleted file as long as anybody has it open. */
  private static final boolean IS_DELETED = File.separatorChar == '/';

  /** In bytes; a whole block of a disk, so that no file system has to make room for more. */
  private static final int LONGEST = 4096;

  /** How often another file must have the very length by chance to be taken for ours. */
  private static final int TRIES = 4;

  /** A process may not lock a file twice. */
  private static final ReentrantLock IN_PROCESS = new ReentrantLock();

  private final Path file;
  private final Path lock;
  private final @Nullable FileChannel channel;

  private Turn(Path file, Path lock, @Nullable FileChannel channel) {
    this.file = file;
    this.lock = lock;
    this.channel = channel;
  }

  /**
   * Waits for the turn to write {@code file}, which need not be there yet.
   *
   * @throws IOException if nothing can be written in its folder
   */
  public static Turn at(Path file) throws IOException {
    boolean isTaken = false;
    IN_PROCESS.lock();
    try {
      Path target = FileOutput.target(file);
      Path lock = target.resolveSibling(NAME);
      boolean isReplaced = !Files.exists(target) || Files.isRegularFile(target);
      Turn turn = new Turn(file, lock, isReplaced ? locked(lock) : null);
      isTaken = true;
      return turn;
    } finally {
      if (!isTaken) {
        IN_PROCESS.unlock();
      }
    }
  }

  private static FileChannel locked(Path lock) throws IOException {
    while (true) {
      FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      boolean isOurs = false;
      try {
        isOurs = !canBeLocked(channel) || hasName(channel, lock);
      } finally {
        if (!isOurs) {
          channel.close();
        }
      }
      if (isOurs) {
        return channel;
      }
    }
  }

  private static boolean canBeLocked(FileChannel channel) {
    try {
      // Far behind the end, since Windows lets nobody write what is locked.
      channel.lock(Long.MAX_VALUE - 1, 1, false);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Whether the locked file still has its name; whoever had the turn before has deleted it, and a
   * file without a name keeps nobody out. Its length tells: to open it again, and close it, would
   * unlock it on some systems.
   */
  private static boolean hasName(FileChannel channel, Path lock) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      long length = ThreadLocalRandom.current().nextInt(1, LONGEST);
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(new byte[] {'\n'}), length - 1);
      try {
        if (Files.size(lock) != length) {
          return false;
        }
      } catch (NoSuchFileException e) {
        return false;
      }
    }
    return true;
  }

  /** The file that may be read and written now. */
  public Path file() {
    return file;
  }

  /** Lets the next one have its turn. */
  @Override
  public void close() throws IOException {
    try {
      if (channel != null) {
        if (IS_DELETED) {
          Files.deleteIfExists(lock);
        }
        channel.close();
      }
    } finally {
      IN_PROCESS.unlock();
    }
  }
}
