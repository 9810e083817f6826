/**
 * XML with the places of all that it holds, read strictly and safely: no DTD is looked at, no
 * entity of its own is known, nothing outside the file is opened.
 */
@NullMarked
package org.translint.read.xml;

import org.jspecify.annotations.NullMarked;
