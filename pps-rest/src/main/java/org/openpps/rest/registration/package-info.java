/**
 * Registrations as they stand, their history, and the changes to them.
 *
 * <p>What must not live here: rules of the register, which are in the model.
 */
package org.openpps.rest.registration;
