package org.openpps.model.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.profile.NonSecurityNotice;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.rule.Rule;

/** Which registrations claim the same thing as another. */
public final class CompetingClaims {
  private CompetingClaims() {}

  /**
   * The claims of {@code others} that compete with {@code registration}: live at {@code instant},
   * of another group, naming the same thing; by registration number, one for each pair and thing.
   * Sharing a grantor does not compete. Nothing is refused for it. Of notices, those compete that
   * the profile says do.
   */
  @Rule(
      id = "competing-claims",
      source =
          "register rule: live entries of different groups that name the same thing; both sides"
              + " learn of it at once, by registration number, and the order is on record")
  public static List<CompetingClaim> with(
      Registration registration,
      Collection<Registration> others,
      Instant instant,
      RegisterProfile profile) {
    return with(registration, registration.collateral(), others, instant, profile);
  }

  /** The same by some of its items alone: those that an entry added. */
  public static List<CompetingClaim> with(
      Registration registration,
      List<Item<Collateral>> items,
      Collection<Registration> others,
      Instant instant,
      RegisterProfile profile) {
    if (!competes(registration, profile)) {
      return List.of();
    }
    Map<String, Thing> things = things(items);
    List<CompetingClaim> claims = new ArrayList<>();
    others.stream()
        .filter(other -> !other.terms().group().equals(registration.terms().group()))
        .filter(other -> other.liveAt(instant) && competes(other, profile))
        .sorted(Comparator.comparing(Registration::number))
        .forEach(
            other ->
                things(other.collateral()).keySet().stream()
                    .filter(things::containsKey)
                    .forEach(
                        key ->
                            claims.add(
                                new CompetingClaim(
                                    registration.number(),
                                    other.number(),
                                    other.terms().group(),
                                    things.get(key),
                                    other.beganAt()))));
    return claims;
  }

  private static boolean competes(Registration registration, RegisterProfile profile) {
    return NoticeRules.line(registration.terms().notice(), profile)
        .map(NonSecurityNotice::competes)
        .orElse(true);
  }

  private static Map<String, Thing> things(List<Item<Collateral>> items) {
    Map<String, Thing> things = new LinkedHashMap<>();
    for (Item<Collateral> item : items) {
      item.value()
          .ifPresent(
              collateral ->
                  Thing.of(collateral).forEach(thing -> things.putIfAbsent(thing.key(), thing)));
    }
    return things;
  }
}
