/**
 * Articles in the files of word processors: packages of XML, read through the parts that hold their
 * text, each with exact places in its part.
 */
@NullMarked
package org.translint.read.office;

import org.jspecify.annotations.NullMarked;
