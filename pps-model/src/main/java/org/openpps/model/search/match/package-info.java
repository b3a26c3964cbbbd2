/**
 * Two names or serial numbers compared for somebody who wants to know why a search finds one by the
 * other: exact, similar or no match, step by step. It runs the logic that searches by name will
 * run; the search profile in force looks up identifiers, serial numbers and digests, and no names
 * yet.
 *
 * <p>What must not live here: rules of comparison.
 */
package org.openpps.model.search.match;
