/**
 * What grantors read and file, who have a code from the notice of a registration and no API key.
 *
 * <p>What must not live here: rules of the register, which are in the model.
 */
package org.openpps.rest.grantor;
