package org.translint.names.ledger;

/**
 * The word of a person's name that stands alone, as one form in a ledger has it.
 *
 * @param entry that has the form
 * @param form approved or accepted in it
 * @param surname its last word
 */
public record KnownName(Entry entry, String form, String surname) {}
