/**
 * Searches: criteria, the instant and the entries they are judged by, and the search profile, the
 * versioned pure pair of keys and matches that decides what an exact search finds. Apart from it,
 * the plan of a similar search: rows of an index that hold names and not who bears them, and the
 * scoring of whoever bears a name that is alike.
 *
 * <p>What must not live here: SQL, and anything a version of Java could change.
 */
package org.openpps.model.search;
