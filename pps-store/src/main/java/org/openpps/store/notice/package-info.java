/**
 * Notices due: which follow from what was just recorded, and where they are kept. A view: rebuild
 * makes it anew, and verify compares it.
 *
 * <p>What must not live here: the rule of what competes, which is in the model.
 */
package org.openpps.store.notice;
