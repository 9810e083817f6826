/**
 * The settings of one run: one immutable value made from the command line and {@code
 * translint.yaml}, validated with line numbers.
 */
@NullMarked
package org.translint.config;

import org.jspecify.annotations.NullMarked;
