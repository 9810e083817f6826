/**
 * What git, the program, tells of the files of a folder: which of them changed, and which lines.
 */
@NullMarked
package org.translint.git;

import org.jspecify.annotations.NullMarked;
