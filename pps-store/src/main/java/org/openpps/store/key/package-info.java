/**
 * The signing key and, beside it, the last checkpoint this node signed and the secret of which
 * grantors' codes are made: what a register must not lose and must not contradict.
 *
 * <p>What must not live here: anything that is in the database.
 */
package org.openpps.store.key;
