/**
 * The one catalogue of error codes and the typed exceptions that carry them.
 *
 * <p>What lives here: codes, their meaning, how to fix them, the source of the rule behind them.
 * What must not: HTTP status codes (the REST module maps codes to statuses) and any rule.
 */
package org.openpps.model.error;
