/** Checks of what copying, pasting and machines leave behind: doubled words, lone quotes. */
@NullMarked
package org.translint.check.hygiene;

import org.jspecify.annotations.NullMarked;
