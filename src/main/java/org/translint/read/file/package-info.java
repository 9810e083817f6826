/**
 * Files as bytes and as text: opening, decoding, and what a reader of a format is given and gives.
 */
@NullMarked
package org.translint.read.file;

import org.jspecify.annotations.NullMarked;
