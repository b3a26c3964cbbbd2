package org.openpps.model.registration;

import org.openpps.model.identifier.RegistrationNumber;

/**
 * What a holder says last about the collateral: that it holds it for the secured party, or that it
 * does not.
 *
 * @param grantor who says so
 * @param entry the number of the entry in which
 * @param acknowledged true for <em>I hold these, and they are the secured party's</em>
 */
public record HolderWord(ItemId grantor, RegistrationNumber entry, boolean acknowledged) {}
