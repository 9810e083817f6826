package org.translint.report.html;

/**
 * The words of the source and those of the translation that a finding compares, for two columns.
 *
 * @param source what the source says
 * @param translation what the article says, or where it says nothing
 */
record HtmlPair(HtmlSide source, HtmlSide translation) {}
