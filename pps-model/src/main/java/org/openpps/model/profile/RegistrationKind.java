package org.openpps.model.profile;

/**
 * A kind of registration that a regime tells apart.
 *
 * @param citation where it comes from
 * @param code its name in filings
 * @param withdrawn whether new ones are refused
 */
public record RegistrationKind(Citation citation, String code, boolean withdrawn) {}
