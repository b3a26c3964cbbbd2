/**
 * Documents of the register as PDF: what a person files, prints or hands to a court.
 *
 * <p>What lives here: the setting of a {@link org.openpps.model.document.Rendering} on pages, with
 * the document itself attached, and the taking out of what was attached. What must not: any word
 * about what a document says (they stand in {@code model.document}), and any judgement on whether
 * it verifies.
 */
package org.openpps.model.pdf;
