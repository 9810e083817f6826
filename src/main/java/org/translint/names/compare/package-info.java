/** Whole names compared as strings, without an article around them, and why they are one or two. */
@NullMarked
package org.translint.names.compare;

import org.jspecify.annotations.NullMarked;
