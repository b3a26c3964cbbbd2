package org.openpps.model.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.Line;

/**
 * Where a secured party group takes notices (PPSA 2009 (Cth), s 153, item 1). Belongs to the group:
 * changing it is one entry, whatever the number of the group's registrations.
 *
 * @param email an e-mail address
 * @param postal an address for the post
 */
public record AddressForService(
    Optional<@Line(max = 254) @Pattern(regexp = "[^@\\s]+@[^@\\s]+", message = "email-form") String>
        email,
    Optional<@Valid PostalAddress> postal) {
  /** Copies. */
  public AddressForService {
    email = Accepted.line(email);
    postal = Accepted.optional(postal);
  }
}
