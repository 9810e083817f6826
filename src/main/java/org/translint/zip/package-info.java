/**
 * Zip archives as office programs write them: read with limits and without trust, and written again
 * so that all but the parts that change keep their bytes.
 */
@NullMarked
package org.translint.zip;

import org.jspecify.annotations.NullMarked;
