/**
 * The journal beside the ledger: which searches were made, by whom, what for, and what they cost.
 * It has a writer and transactions of its own, which never take the head of the ledger.
 *
 * <p>What must not live here: what a search finds, and what anything costs, which the profile says.
 */
package org.openpps.store.journal;
