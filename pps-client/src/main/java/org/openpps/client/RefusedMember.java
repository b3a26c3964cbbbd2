package org.openpps.client;

import org.openpps.model.identifier.RegistrationNumber;

/**
 * A member of an act that the register refused.
 *
 * @param registration the member
 * @param code why, as in the list of errors
 * @param message why, in plain words
 * @param hint how to mend it
 */
public record RefusedMember(
    RegistrationNumber registration, String code, String message, String hint) {}
