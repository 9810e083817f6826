/**
 * People's names: mentions in a text, the keys that make two spellings comparable, and the groups
 * of forms that are one person, with the evidence for it.
 */
@NullMarked
package org.translint.names;

import org.jspecify.annotations.NullMarked;
