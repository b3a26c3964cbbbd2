package org.openpps.model.profile;

/**
 * What a profile asks of one field of a filing.
 *
 * @param citation where it comes from
 * @param field the field
 * @param demand whether it must, may or must not be given
 */
public record FieldRule(Citation citation, FilingField field, Demand demand) {}
