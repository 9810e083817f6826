/**
 * What is known about languages: identification, sentences, tokens, dictionaries and the grammar
 * engine. The only room that imports LanguageTool and, with names, Lucene.
 */
@NullMarked
package org.translint.language;

import org.jspecify.annotations.NullMarked;
