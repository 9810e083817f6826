package org.translint.spark;

import java.io.Serializable;

/**
 * What became of one article.
 *
 * @param line of the JSON Lines report
 * @param figures of the article alone
 */
record Judged(String line, Figures figures) implements Serializable {

  private static final long serialVersionUID = 1L;
}
