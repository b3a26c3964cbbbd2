package org.openpps.model.statement;

import java.util.Optional;
import org.openpps.model.identifier.GrantorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Grantor;
import org.openpps.model.profile.NoticeDue;
import org.openpps.model.registration.Item;

/** Who gets a verification statement, and how it reaches them. */
public sealed interface Recipient permits Recipient.OfGroup, Recipient.OfGrantor {
  /** As what the profile's lines know it. */
  NoticeDue.Recipient role();

  /** The group at whose address for service it arrives: its own, or for the grantor. */
  RegistrationNumber through();

  /** The one dispatch over the recipients. */
  <R> R match(Cases<R> cases);

  /** What to do for each recipient. */
  interface Cases<R> {
    /** For a secured party group. */
    R group(OfGroup recipient);

    /** For a grantor. */
    R grantor(OfGrantor recipient);
  }

  /**
   * A secured party group, at its address for service.
   *
   * @param group its number
   * @param address where it takes notices as the entry left it, or took them before
   */
  record OfGroup(RegistrationNumber group, Item<AddressForService> address) implements Recipient {
    @Override
    public NoticeDue.Recipient role() {
      return NoticeDue.Recipient.SECURED_PARTY_GROUP;
    }

    @Override
    public RegistrationNumber through() {
      return group;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.group(this);
    }
  }

  /**
   * A grantor on record before or after the entry. The register knows no address of it: the secured
   * party passes the statement on (PPSA 2009 (Cth), s 157).
   *
   * @param grantor the grantor, without a birth date
   * @param through the group that passes it on
   * @param code by which the grantor reads, free, what stands against it, and demands an amendment;
   *     none for a grantor that the entry took off
   */
  record OfGrantor(Item<Grantor> grantor, RegistrationNumber through, Optional<GrantorCode> code)
      implements Recipient {
    @Override
    public NoticeDue.Recipient role() {
      return NoticeDue.Recipient.GRANTOR;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.grantor(this);
    }
  }
}
