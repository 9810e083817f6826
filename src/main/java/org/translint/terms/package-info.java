/**
 * The glossary: which term the newsroom approves for a concept in which language, and which it
 * forbids; read from CSV and TBX, and found in text.
 */
@NullMarked
package org.translint.terms;

import org.jspecify.annotations.NullMarked;
