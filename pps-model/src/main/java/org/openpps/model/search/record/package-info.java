/**
 * That a search was made: its number, who made it and what for, what it cost, and until when its
 * answer can be opened again.
 *
 * <p>What must not live here: what a search finds, and where records are kept.
 */
package org.openpps.model.search.record;
