/**
 * The documents that a register hands out and that verify without it: statement, receipt, search
 * certificate ({@code docs/format.md}, sections 5 and 6).
 *
 * <p>What lives here: their exact text, what they disclose, how they are verified offline, and
 * their renderings for a reader, which are made from the hashed text alone. What must not: a
 * second, readable copy of anything hashed, and where documents are kept or sent.
 */
package org.openpps.model.document;
