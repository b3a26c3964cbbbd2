package org.openpps.model.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.openpps.model.party.Grantor;

/**
 * What stands against a grantor in one registration, as the grantor reads it, free: only its own
 * birth date is shown.
 *
 * @param grantor who reads
 * @param registration the registration after the first N entries
 * @param status how it stands at T
 * @param at N and T
 * @param group the secured party group, with the address where it takes notices
 */
@JsonPropertyOrder({"grantor", "registration", "status", "at", "group", "demand", "mayNow"})
public record GrantorView(
    Item<Grantor> grantor,
    Registration registration,
    Status status,
    ReadPoint at,
    SecuredPartyGroup group) {
  /** The view of {@code grantor}; the birth dates of others are left out here. */
  public static GrantorView of(
      Item<Grantor> grantor, Registration registration, SecuredPartyGroup group, ReadPoint at) {
    return new GrantorView(
        grantor,
        registration.withoutBirthDates(),
        registration.statusAt(at.instant()),
        at,
        group.withoutBirthDates());
  }

  /** What this grantor demands, or demanded last. */
  @JsonProperty(value = "demand", access = JsonProperty.Access.READ_ONLY)
  public Optional<AmendmentDemand> demand() {
    return registration.demands().stream()
        .filter(demand -> demand.grantor().equals(grantor.id()))
        .findFirst();
  }

  /** What this grantor may do now. */
  @JsonProperty(value = "mayNow", access = JsonProperty.Access.READ_ONLY)
  public List<GrantorAct> mayNow() {
    return GrantorAct.open(this);
  }
}
