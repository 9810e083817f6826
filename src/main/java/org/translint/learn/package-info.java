/** What a newsroom's published articles teach: its words, and the checks that it does not need. */
@NullMarked
package org.translint.learn;

import org.jspecify.annotations.NullMarked;
