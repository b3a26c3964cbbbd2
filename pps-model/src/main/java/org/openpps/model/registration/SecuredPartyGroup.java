package org.openpps.model.registration;

import java.util.List;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Party;

/**
 * A secured party group as it stands.
 *
 * @param number its number
 * @param owner the account that made it and may file and change for it
 * @param members the secured parties
 * @param address where it takes notices
 */
public record SecuredPartyGroup(
    RegistrationNumber number,
    String owner,
    List<Item<Party>> members,
    Item<AddressForService> address) {
  /** Copies. */
  public SecuredPartyGroup {
    members = List.copyOf(members);
  }
}
