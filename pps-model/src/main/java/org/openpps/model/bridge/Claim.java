package org.openpps.model.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Party;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.FilingDetails;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.registration.SecuredPartyGroup;

/**
 * Who claims what against whom, whether it is filed here already or not.
 *
 * @param securedParties who claims
 * @param address where they take notices; absent when it was erased
 * @param registrations what they claim
 * @param erased how many values on record were erased and are left out
 */
public record Claim(
    List<Party> securedParties,
    Optional<AddressForService> address,
    List<Claimed> registrations,
    int erased) {
  /**
   * One registration.
   *
   * @param filing what it says
   * @param reference its number here, once it has one
   */
  public record Claimed(RegistrationFiling filing, Optional<String> reference) {}

  /** Copies. */
  public Claim {
    securedParties = List.copyOf(securedParties);
    registrations = List.copyOf(registrations);
  }

  /** A bundle before it is filed. */
  public static Claim of(SecuredPartyGroup group, FileRegistrations bundle) {
    return new Claim(
        present(group.members()),
        group.address().value(),
        bundle.registrations().stream()
            .map(filing -> new Claimed(filing, Optional.empty()))
            .toList(),
        erased(group.members()));
  }

  /** Registrations of one group as they stand on record. */
  public static Claim of(SecuredPartyGroup group, List<Registration> registrations) {
    List<Claimed> claimed = new ArrayList<>();
    int erased = erased(group.members());
    for (Registration registration : registrations) {
      claimed.add(new Claimed(filing(registration), Optional.of(registration.number().display())));
      erased += erased(registration.grantors()) + erased(registration.collateral());
    }
    return new Claim(present(group.members()), group.address().value(), claimed, erased);
  }

  private static RegistrationFiling filing(Registration registration) {
    return new RegistrationFiling(
        registration.terms().interest(),
        registration.terms().purchaseMoney(),
        present(registration.grantors()),
        present(registration.collateral()),
        registration
            .terms()
            .end()
            .map(end -> end.at().atZone(end.zone()).toLocalDate().minusDays(1)),
        registration.text().flatMap(Item::value),
        Optional.of(registration.terms().details().orElse(FilingDetails.NONE)),
        registration.terms().notice());
  }

  private static <T> List<T> present(List<Item<T>> items) {
    return items.stream().flatMap(item -> item.value().stream()).toList();
  }

  private static <T> int erased(List<Item<T>> items) {
    return items.size() - present(items).size();
  }
}
