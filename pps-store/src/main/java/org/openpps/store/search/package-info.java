/**
 * Reading as at (N, T): searches, states, history. Now and then are one path.
 *
 * <p>What must not live here: the logic of matching, which is in the model, and writing.
 */
package org.openpps.store.search;
