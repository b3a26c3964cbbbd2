/**
 * Verification statements: who is told of an entry, and what each of them is shown.
 *
 * <p>What is due follows from the entry, from what stood before and after it, and from the lines of
 * the profile that say who is told of what; nothing is kept for it. What must not live here: the
 * lines themselves, which are the profile's, and sending.
 */
package org.openpps.model.statement;
