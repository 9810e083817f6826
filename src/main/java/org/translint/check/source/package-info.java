/** Checks of the language of a text and of the translation against its source. */
@NullMarked
package org.translint.check.source;

import org.jspecify.annotations.NullMarked;
