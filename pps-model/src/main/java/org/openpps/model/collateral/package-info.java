/**
 * What is claimed: serial-numbered goods, data sets, described goods, all property.
 *
 * <p>What must not live here: parties, and any rule about registrations.
 */
package org.openpps.model.collateral;
