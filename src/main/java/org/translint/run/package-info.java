/**
 * One run: stories paired, facts in parallel, judgement with the batch, one finding for one fault,
 * outcomes in a fixed order.
 */
@NullMarked
package org.translint.run;

import org.jspecify.annotations.NullMarked;
