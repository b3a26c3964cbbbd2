package org.openpps.model.profile;

import java.util.Optional;

/**
 * How an individual grantor is recorded.
 *
 * @param citation where it comes from
 * @param givenNames whether given names are recorded
 * @param birthDate whether the date of birth is recorded
 * @param minAge the least age in years
 * @param maxAge the greatest age in years
 * @param maxName the most characters of the family name, of the first given name, and of all others
 */
public record IndividualDetails(
    Citation citation,
    Demand givenNames,
    Demand birthDate,
    Optional<Integer> minAge,
    Optional<Integer> maxAge,
    Optional<Integer> maxName) {}
