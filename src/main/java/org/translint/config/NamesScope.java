package org.translint.config;

/** How far names are compared. */
public enum NamesScope {
  /** Inside each article, and with its source. */
  ARTICLE,
  /** Across the batch as well. */
  BATCH
}
