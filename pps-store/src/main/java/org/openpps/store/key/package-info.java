/**
 * The signing key and, beside it, the last checkpoint this node signed: what a register must not
 * lose and must not contradict.
 *
 * <p>What must not live here: anything that is in the database.
 */
package org.openpps.store.key;
