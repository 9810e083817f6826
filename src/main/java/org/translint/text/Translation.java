package org.translint.text;

import org.jspecify.annotations.Nullable;

/**
 * A translated article with the source that it was made from, where there is one.
 *
 * @param target the translation, which is what is checked
 * @param source the source article, which is context; null where none was found or wanted
 * @param correspondence which parts of the two belong together
 */
public record Translation(
    Document target, @Nullable Document source, Correspondence correspondence) {}
