/** Finds all quantities of a text, each of its parts taken once. */
@NullMarked
package org.translint.quantity.find;

import org.jspecify.annotations.NullMarked;
