/**
 * What all importers share: how a source is refused.
 *
 * <p>What must not live here: any one format.
 */
package org.openpps.client.source;
