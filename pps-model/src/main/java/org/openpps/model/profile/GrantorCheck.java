package org.openpps.model.profile;

import org.openpps.model.search.exact.ExactProfile;

/**
 * Whether an amendment or a discharge names a grantor on record, as a check against a wrong number.
 *
 * @param citation where it comes from
 * @param demand whether the name must, may or must not be given
 * @param logic the exact logic by which it is compared
 */
public record GrantorCheck(Citation citation, Demand demand, ExactProfile logic) {}
