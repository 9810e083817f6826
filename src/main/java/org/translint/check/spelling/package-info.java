/** Checks of single words against the dictionaries. */
@NullMarked
package org.translint.check.spelling;

import org.jspecify.annotations.NullMarked;
