/**
 * Data sets read from this machine: BagIt bags (RFC 8493) become a data set and the manifest by
 * which the register finds it.
 *
 * <p>What must not live here: sending anything anywhere.
 */
package org.openpps.client.dataset;
