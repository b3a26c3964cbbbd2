package org.openpps.store.journal;

/**
 * Who makes a search or reads the record of one.
 *
 * @param account the account
 * @param overseer whether it oversees the register, and so reads the records of all accounts for as
 *     long as they are kept
 */
public record Searcher(String account, boolean overseer) {}
