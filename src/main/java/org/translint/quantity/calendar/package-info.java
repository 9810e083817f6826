/** Finds dates and times of day. */
@NullMarked
package org.translint.quantity.calendar;

import org.jspecify.annotations.NullMarked;
