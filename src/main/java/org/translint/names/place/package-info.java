/**
 * Names of places: which place a form names in a language, and the places that an article names in
 * several forms.
 */
@NullMarked
package org.translint.names.place;

import org.jspecify.annotations.NullMarked;
