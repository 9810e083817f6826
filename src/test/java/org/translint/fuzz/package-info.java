/**
 * Gives whatever reads a stranger's text millions of damaged ones, from a seed: a target is a line
 * in {@link org.translint.fuzz.Targets}, an input that once broke one stays as a file.
 */
package org.translint.fuzz;
