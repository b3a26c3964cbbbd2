/**
 * Filing: secured party groups, bundles of registrations, and the receipts for them.
 *
 * <p>What must not live here: rules of the register, which are in the model.
 */
package org.openpps.rest.filing;
