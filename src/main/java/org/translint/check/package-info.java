/**
 * What a check is: the interfaces, the analysis of one article that all checks share, the pages,
 * and the catalog of all checks.
 */
@NullMarked
package org.translint.check;

import org.jspecify.annotations.NullMarked;
