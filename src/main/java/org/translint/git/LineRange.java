package org.translint.git;

/**
 * Lines of a file, from 1.
 *
 * @param first line
 * @param last line, at least {@code first}
 */
public record LineRange(int first, int last) {}
