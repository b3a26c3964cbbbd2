/**
 * Verification statements due: read from the ledger and the views when somebody asks, so that an
 * entry costs nothing for them.
 *
 * <p>What must not live here: who is told of what, which is the model's.
 */
package org.openpps.store.statement;
