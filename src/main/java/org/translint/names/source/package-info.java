/**
 * Names beside the source: every name of a translation is anchored on the name of the source that
 * it renders, in whatever script either is written, and spellings of one anchor are one name.
 */
@NullMarked
package org.translint.names.source;

import org.jspecify.annotations.NullMarked;
