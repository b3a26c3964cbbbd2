package org.openpps.model.registration;

import java.time.Instant;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Another group's live claim to the same thing.
 *
 * @param registration the registration whose filer is told
 * @param other the registration of the other group
 * @param group the other group
 * @param thing what both name
 * @param since when the other registration began
 */
public record CompetingClaim(
    RegistrationNumber registration,
    RegistrationNumber other,
    RegistrationNumber group,
    Thing thing,
    Instant since) {}
