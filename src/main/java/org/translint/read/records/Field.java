package org.translint.read.records;

import java.util.function.Consumer;
import org.translint.read.prose.PieceSink;
import org.translint.text.Block;

/**
 * A text in a record.
 *
 * @param role what it is for
 * @param name what people call it: its column, or a JSON Pointer
 * @param kind of block, where it is one; a paragraph may turn out to be several
 * @param start where it begins in the file, by which fields are ordered
 * @param text gives it, without its escapes
 */
record Field(Role role, String name, Block.Kind kind, int start, Consumer<PieceSink> text) {}
