/**
 * The views: states and search keys with the sizes at which they are visible. All of it can be made
 * again from the ledger.
 *
 * <p>What must not live here: decisions, and what only the ledger holds.
 */
package org.openpps.store.view;
