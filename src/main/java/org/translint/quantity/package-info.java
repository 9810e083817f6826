/**
 * What a text counts, measures and dates, as values: 1,250, "satu juta", 十二万, "2 p.m." and "14.00"
 * are compared by what they are worth, not by how they are written.
 */
@NullMarked
package org.translint.quantity;

import org.jspecify.annotations.NullMarked;
