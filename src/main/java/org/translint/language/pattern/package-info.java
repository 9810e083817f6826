/**
 * LanguageTool's pattern rules, and which of them a text can match at all: one article needs a
 * tenth of them, and to read them all takes longer than to check it. See decision 027.
 */
@NullMarked
package org.translint.language.pattern;

import org.jspecify.annotations.NullMarked;
