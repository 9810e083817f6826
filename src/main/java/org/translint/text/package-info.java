/**
 * Text and where it came from: spans, blocks, documents, and the map from a document's offsets back
 * to places in its file. Depends on nothing but the JDK; every other room speaks in its words.
 */
@NullMarked
package org.translint.text;

import org.jspecify.annotations.NullMarked;
