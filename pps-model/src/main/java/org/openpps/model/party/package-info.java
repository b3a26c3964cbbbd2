/**
 * Who stands in the register: individuals, organisations in a capacity, secured party groups,
 * grantors and the role in which a grantor holds the collateral.
 *
 * <p>What must not live here: collateral, and any rule about registrations.
 */
package org.openpps.model.party;
