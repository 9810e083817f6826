/**
 * The list of all checks; apart from {@code check}, so that the checks and their API form no cycle.
 */
@NullMarked
package org.translint.check.catalog;

import org.jspecify.annotations.NullMarked;
