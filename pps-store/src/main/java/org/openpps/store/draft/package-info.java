/**
 * Drafts of filings: kept for the account that saved them, changed, listed, submitted once. Not
 * ledger: a draft has no effect, and nobody else sees it.
 *
 * <p>What must not live here: reading what a draft says, which the caller does, and any rule about
 * filings, which the model has.
 */
package org.openpps.store.draft;
