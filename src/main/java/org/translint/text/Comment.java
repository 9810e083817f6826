package org.translint.text;

/**
 * A note to translint in a file, which its readers do not see.
 *
 * @param text what it says, without the signs around it and white space at its ends
 * @param offset where it stands in the document's text: between what comes before and after it
 * @param inFile where it stands in the file, with the signs around it
 */
public record Comment(String text, int offset, Span inFile) {

  /** How every such note begins. */
  public static final String START = "translint-";
}
