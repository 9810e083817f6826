package org.translint.language;

/**
 * The language that a piece of text seems to be in.
 *
 * @param language BCP 47, primary language only
 * @param confidence from 0 to 1
 */
public record Guess(String language, double confidence) {}
