package org.translint.write;

import org.translint.finding.Fix;
import org.translint.text.Document;

/**
 * A fix of one of the articles of a file.
 *
 * @param article as it was read
 * @param fix of it
 */
public record Change(Document article, Fix fix) {}
