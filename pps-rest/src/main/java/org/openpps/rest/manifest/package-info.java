/**
 * Manifests of data sets, streamed ahead of the filing that names them.
 *
 * <p>What must not live here: rules of the register, which are in the model.
 */
package org.openpps.rest.manifest;
