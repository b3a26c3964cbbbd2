/**
 * The append-only ledger as it is kept: head, entries, tiles of the Merkle tree, and the proofs
 * read from them.
 *
 * <p>What must not live here: what an event means, and any view.
 */
package org.openpps.store.ledger;
