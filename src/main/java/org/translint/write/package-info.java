/**
 * What goes back into files: fixes put into the file's own characters, the difference that they
 * make, and files that are replaced as a whole or not at all.
 */
@NullMarked
package org.translint.write;

import org.jspecify.annotations.NullMarked;
