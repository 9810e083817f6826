/** Checks of names: one person, one spelling. */
@NullMarked
package org.translint.check.naming;

import org.jspecify.annotations.NullMarked;
