/**
 * What the register signs, in the formats of C2SP: signed notes and their keys, checkpoints of the
 * tree, and proofs that can be checked offline.
 *
 * <p>What lives here: reading, writing, signing and verifying these texts. Reading is strict: what
 * is accepted is written again as exactly the same octets. What must not: what a leaf says, where
 * keys are kept, and whom to trust; the caller brings the keys.
 */
package org.openpps.model.note;
