/**
 * Re-reading everything: verification of the ledger and its views, and making the views anew.
 *
 * <p>What must not live here: repair of the ledger itself, which there is none of.
 */
package org.openpps.store.verify;
