package org.openpps.model.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.SecuredPartyGroup;

/**
 * What stood before and after an entry, as far as it says who is told of it.
 *
 * @param registrations the registration that the entry is about, before it and after it; one state
 *     of a new one, none for an entry about a group
 * @param groups the groups of these states as the entry left them; for an entry about a group, that
 *     group before it and after it
 */
public record Standing(List<Registration> registrations, List<SecuredPartyGroup> groups) {
  /** Copies. */
  public Standing {
    registrations = List.copyOf(registrations);
    groups = List.copyOf(groups);
  }

  /** The groups of these registrations, in order, each once. */
  public static Set<RegistrationNumber> groupsOf(List<Registration> registrations) {
    Set<RegistrationNumber> groups = new LinkedHashSet<>();
    registrations.forEach(registration -> groups.add(registration.terms().group()));
    return groups;
  }
}
