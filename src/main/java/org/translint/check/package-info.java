/**
 * What a check is: the interfaces, the analysis of one article that all checks share, and their
 * pages.
 */
@NullMarked
package org.translint.check;

import org.jspecify.annotations.NullMarked;
