package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * The registrar's notice of a demand, as it stands.
 *
 * @param entry the number of the entry that gave it
 * @param answerBy until when the secured party may answer
 * @param answer what the secured party said to it
 */
public record AmendmentNotice(
    RegistrationNumber entry, LastDay answerBy, Optional<DemandAnswer> answer) {}
