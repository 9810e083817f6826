package org.translint.run;

import org.translint.facts.Facts;

/**
 * Gathers what the articles of a batch have in common. It sees each article twice, by id: to count
 * what occurs, and to keep what occurs more than once. After that it only answers.
 */
interface Gatherer {

  /** The first look. */
  void count(Facts facts);

  /** All articles were seen once. */
  void counted();

  /** The second look. */
  void keep(Member member, Facts facts);

  /** All articles were seen twice. */
  void kept();
}
