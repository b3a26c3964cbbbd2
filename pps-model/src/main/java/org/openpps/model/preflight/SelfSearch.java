package org.openpps.model.preflight;

/**
 * A search that somebody might make for the registration, and whether it would find it.
 *
 * @param pointer RFC 6901 pointer to the grantor or item of collateral it is about
 * @param search what is searched for, in words
 * @param found whether the search would find the registration
 * @param why in one sentence
 */
public record SelfSearch(String pointer, String search, boolean found, String why) {}
