package org.openpps.model.registration;

import org.openpps.model.identifier.RegistrationNumber;

/**
 * A demand that a secured party group has to think of.
 *
 * @param registration the registration that is to be amended
 * @param demand how the demand stands
 */
public record OpenDemand(RegistrationNumber registration, AmendmentDemand demand) {}
