/** The report as a Word document: the articles, with a comment on each fault. */
@NullMarked
package org.translint.report.docx;

import org.jspecify.annotations.NullMarked;
