/**
 * The name ledger: which form of a name is approved in which language, by the newsroom or by public
 * custom; read, looked up, merged and written.
 */
@NullMarked
package org.translint.names.ledger;

import org.jspecify.annotations.NullMarked;
