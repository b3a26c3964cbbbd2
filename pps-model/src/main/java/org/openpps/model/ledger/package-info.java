/**
 * The frozen bytes of an entry: the leaf that the tree hashes and the salted parts it commits to
 * ({@code docs/format.md}, sections 1 to 3).
 *
 * <p>What must not live here: the meaning of an event, signatures, and any other form of the same
 * bytes. Nothing in this package may ever change what it produces.
 */
package org.openpps.model.ledger;
