/**
 * What one article with its source yields, and where that is kept: packed into few bytes, on disk
 * while a run has more of it than memory should hold, and from one run to the next in a cache.
 */
@NullMarked
package org.translint.facts;

import org.jspecify.annotations.NullMarked;
