/**
 * Searches and search certificates.
 *
 * <p>What must not live here: rules of the register, which are in the model.
 */
package org.openpps.rest.search;
