/**
 * What a check reports: findings with their fixes, severity and category in MQM's words, the names
 * of an article in groups, the description of a check, and the fingerprint that outlives an edit.
 */
@NullMarked
package org.translint.finding;

import org.jspecify.annotations.NullMarked;
