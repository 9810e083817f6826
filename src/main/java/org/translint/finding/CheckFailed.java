package org.translint.finding;

/**
 * A check that broke on an article.
 *
 * @param check its id
 * @param reason what happened, in one line
 */
public record CheckFailed(String check, String reason) {}
