/**
 * Files that hold a translation beside its source, segment by segment: XLIFF, TMX and PO. Their
 * readers give both texts, which segments belong together, and the inline codes in them.
 */
@NullMarked
package org.translint.read.bilingual;

import org.jspecify.annotations.NullMarked;
