/**
 * The command line: Picocli commands, and the one place where the parts are put together. The only
 * user of standard streams and of the exit code.
 */
@NullMarked
package org.translint.cli;

import org.jspecify.annotations.NullMarked;
