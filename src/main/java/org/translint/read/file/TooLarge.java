package org.translint.read.file;

/** What is said of what is too large to be read. */
public final class TooLarge {

  private static final double MEGABYTE = 1e6;

  private TooLarge() {}

  /**
   * The sentence.
   *
   * @param what is too large: a path, or the id of an article
   * @param bytes that it has, at least
   * @param most that are allowed
   */
  public static String sentence(String what, long bytes, long most) {
    long size = (long) Math.ceil(bytes / MEGABYTE);
    long allowed = (long) (most / MEGABYTE);
    return what
        + " has "
        + size
        + " MB, and more than "
        + allowed
        + " MB are not read at once. Divide it, or allow more with --max-size.";
  }
}
