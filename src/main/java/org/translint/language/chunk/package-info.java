/**
 * What LanguageTool finds the phrases of English sentences with: OpenNLP's models, asked the same
 * questions with less work. See decision 027.
 */
@NullMarked
package org.translint.language.chunk;

import org.jspecify.annotations.NullMarked;
