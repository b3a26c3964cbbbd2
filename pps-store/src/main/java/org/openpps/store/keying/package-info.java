/**
 * How a version of the search profile comes into force: its keys are written beside those of the
 * version in force, a slice at a time, while the register answers and takes filings; when all rows
 * stand, one entry begins it.
 *
 * <p>What must not live here: what a version's keys are, which the model says, and how rows lie,
 * which the views know.
 */
package org.openpps.store.keying;
