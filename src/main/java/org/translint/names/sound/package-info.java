/**
 * How names sound: romanisation, the keys that make two spellings comparable, and how far they lie
 * apart.
 */
@NullMarked
package org.translint.names.sound;

import org.jspecify.annotations.NullMarked;
