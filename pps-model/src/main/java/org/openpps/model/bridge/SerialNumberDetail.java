package org.openpps.model.bridge;

/**
 * The serial number by which the statutory register finds a vehicle, watercraft or aircraft.
 *
 * @param kind what kind of number, in the register's words
 * @param number the number as it is compared there
 */
public record SerialNumberDetail(String kind, String number) {}
