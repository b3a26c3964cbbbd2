package org.openpps.model.registration;

/**
 * A registration as read.
 *
 * @param registration its state after the first N entries
 * @param status how it stands at T
 * @param at N and T
 */
public record RegistrationOnRecord(Registration registration, Status status, ReadPoint at) {}
