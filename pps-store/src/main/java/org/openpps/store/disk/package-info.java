/**
 * What makes the H2 file survive a power cut: a file that is found after a crash exactly as it was
 * when it was last forced. It knows bytes and blocks, nothing of tables.
 */
package org.openpps.store.disk;
