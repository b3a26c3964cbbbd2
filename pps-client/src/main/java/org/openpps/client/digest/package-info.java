/**
 * Digests of files on this machine.
 *
 * <p>What must not live here: what a digest is used for.
 */
package org.openpps.client.digest;
