package org.translint.text;

import java.nio.charset.Charset;

/**
 * The text of a file as it is, with its markup and line ends, and how it was encoded.
 *
 * @param text without a byte order mark; the offsets of a {@link SourceMap} are into it
 * @param charset in which the bytes were read
 * @param hasMark whether a byte order mark stands before the text
 */
public record FileText(String text, Charset charset, boolean hasMark) {}
