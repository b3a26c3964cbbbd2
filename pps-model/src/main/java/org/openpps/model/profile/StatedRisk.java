package org.openpps.model.profile;

/**
 * Something that may void a registration; a filing must accept it by its code.
 *
 * @param citation where it comes from
 * @param code the code to accept
 * @param consequence the legal consequence, in one plain sentence
 */
public record StatedRisk(Citation citation, String code, String consequence) {}
