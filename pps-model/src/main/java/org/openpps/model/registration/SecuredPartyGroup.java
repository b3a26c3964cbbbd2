package org.openpps.model.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
    @JsonIgnore String owner,
    List<Item<Party>> members,
    Item<AddressForService> address) {
  /** Copies. */
  public SecuredPartyGroup {
    members = List.copyOf(members);
  }

  /** The same without the birth dates of individuals, fit to be shown to anybody. */
  public SecuredPartyGroup withoutBirthDates() {
    return new SecuredPartyGroup(
        number,
        owner,
        members.stream().map(item -> item.map(BirthDates::without)).toList(),
        address);
  }
}
