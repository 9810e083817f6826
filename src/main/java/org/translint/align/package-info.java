/** Which paragraphs and sentences of a translation correspond to which of its source. */
@NullMarked
package org.translint.align;

import org.jspecify.annotations.NullMarked;
