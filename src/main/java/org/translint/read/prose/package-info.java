/**
 * Running text with and without markup (plain, Markdown, HTML), and the tools with which every
 * reader makes a document of it, with exact offsets back into the file.
 */
@NullMarked
package org.translint.read.prose;

import org.jspecify.annotations.NullMarked;
