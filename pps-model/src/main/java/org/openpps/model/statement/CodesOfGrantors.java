package org.openpps.model.statement;

import java.util.Optional;
import org.openpps.model.identifier.GrantorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.ItemId;

/** Where the codes of grantors come from. */
@FunctionalInterface
public interface CodesOfGrantors {
  /** Tells no codes. */
  CodesOfGrantors NONE = (registration, grantor) -> Optional.empty();

  /** The code of the grantor that this part puts on record in a registration. */
  Optional<GrantorCode> code(RegistrationNumber registration, ItemId grantor);
}
