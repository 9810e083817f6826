package org.translint.report.ci;

import org.jspecify.annotations.Nullable;

/**
 * Something that a SARIF log tells of the run itself rather than of an article's text.
 *
 * @param id what kind of thing it is
 * @param level {@code error} or {@code warning}
 * @param message for a person, in one line
 * @param path of the file that it concerns; else null
 * @param check that it concerns; else null
 */
record SarifNotification(
    String id, String level, String message, @Nullable String path, @Nullable String check) {}
