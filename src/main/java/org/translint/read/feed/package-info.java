/**
 * Articles as XML that is sent around: feeds (RSS, Atom), and what agencies send (NITF, NewsML-G2).
 */
@NullMarked
package org.translint.read.feed;

import org.jspecify.annotations.NullMarked;
