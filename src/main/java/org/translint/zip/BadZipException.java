package org.translint.zip;

/** An archive that cannot be read, or must not be; the message is the end of a sentence on it. */
public final class BadZipException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param what is wrong, as it goes on after the name of the file: "is cut off"
   */
  public BadZipException(String what) {
    super(what);
  }
}
