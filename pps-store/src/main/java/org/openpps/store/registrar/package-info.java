/**
 * The single writer: takes what is queued, decides it, and commits entries, views and tree in one
 * transaction.
 *
 * <p>What must not live here: the law, which is in the model, and reading.
 */
package org.openpps.store.registrar;
