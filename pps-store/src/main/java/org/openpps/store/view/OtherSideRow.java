package org.openpps.store.view;

/**
 * An entry that concerns another side than the one it is about.
 *
 * @param madeBy sequence of the entry
 * @param from the size from which it is visible
 * @param subject the group whose offer it is, or the registration that steps back
 * @param other the group that would receive, or the registration that goes before
 */
record OtherSideRow(long madeBy, long from, long subject, long other) {}
