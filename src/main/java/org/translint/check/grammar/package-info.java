/** Checks of sentences by the grammar engine. */
@NullMarked
package org.translint.check.grammar;

import org.jspecify.annotations.NullMarked;
