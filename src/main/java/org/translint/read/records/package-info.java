/**
 * Articles as records of tables and exports: CSV, TSV, JSON and JSON Lines, in which fields are
 * known by their names.
 */
@NullMarked
package org.translint.read.records;

import org.jspecify.annotations.NullMarked;
