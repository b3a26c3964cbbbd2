/**
 * The octets in which a view keeps a state: short, and read many times faster than JSON. They are
 * hashed nowhere and can be made again from the ledger, so that they may change with the version of
 * the views.
 *
 * <p>What must not live here: SQL, and what a state means.
 */
package org.openpps.store.state;
