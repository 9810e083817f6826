/**
 * The names of a whole batch: an index on disk that finds the spellings near a spelling by the keys
 * they share, and what it shows of people who are spelt differently from article to article.
 */
@NullMarked
package org.translint.names.index;

import org.jspecify.annotations.NullMarked;
