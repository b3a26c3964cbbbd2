/**
 * Two names or serial numbers compared for somebody who wants to know why a search finds one by the
 * other: exact, similar or no match, step by step. It runs the very logic that searches run.
 *
 * <p>What must not live here: rules of comparison.
 */
package org.openpps.model.search.match;
