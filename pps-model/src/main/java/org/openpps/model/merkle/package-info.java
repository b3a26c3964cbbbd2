/**
 * The Merkle tree of RFC 9162, section 2.1 (the same as RFC 6962): hashing of leaves and nodes,
 * growing a tree by its compact range, and proofs of inclusion and consistency.
 *
 * <p>What lives here: pure computation on hashes, for a tree of any size whose nodes somebody else
 * keeps. What must not: what a leaf says, signatures (package note), storage.
 */
package org.openpps.model.merkle;
