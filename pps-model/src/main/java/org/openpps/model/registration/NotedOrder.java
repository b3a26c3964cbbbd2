package org.openpps.model.registration;

import org.openpps.model.identifier.RegistrationNumber;

/**
 * An order as it stands on a registration.
 *
 * @param entry the number of the entry that noted it
 * @param order what was ordered
 */
public record NotedOrder(RegistrationNumber entry, Order order) {}
