/**
 * The reports that the tools around a repository read: code scanning (SARIF), test results (JUnit),
 * the workflows of GitHub, the merge requests of GitLab, and reviewdog.
 */
@NullMarked
package org.translint.report.ci;

import org.jspecify.annotations.NullMarked;
