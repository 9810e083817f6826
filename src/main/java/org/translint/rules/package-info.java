/**
 * The newsroom's house rules: regular expressions that are tried on their own examples, and that
 * cannot run away on a text.
 */
@NullMarked
package org.translint.rules;

import org.jspecify.annotations.NullMarked;
