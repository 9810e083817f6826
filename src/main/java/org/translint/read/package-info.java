/**
 * Files in, documents out: one reader per format, each of which gives exact offsets back into its
 * file, and the finder of the files that a run is about.
 */
@NullMarked
package org.translint.read;

import org.jspecify.annotations.NullMarked;
