/**
 * One search as at two moments, and what lies between: what came, what went and why, what changed.
 *
 * <p>What must not live here: how a search is carried out.
 */
package org.openpps.model.search.diff;
