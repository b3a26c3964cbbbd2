/**
 * The life of secured party groups: members, address for service, offers of registrations,
 * suspension, lost keys.
 *
 * <p>What must not live here: rules of the register, which are in the model.
 */
package org.openpps.rest.group;
