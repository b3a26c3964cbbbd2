package org.openpps.model.registration;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.rule.Rule;

/** What a financing change must satisfy. */
final class AmendmentRules {
  private AmendmentRules() {}

  static List<Event> amend(
      AmendRegistration command,
      OnRecord record,
      Filer filer,
      Circumstances now,
      Refusals refusals) {
    Optional<Registration> live =
        LiveRegistration.find(command.registration(), record, filer, now, refusals);
    refusals.require(
        !command.addGrantors().isEmpty()
            || !command.addCollateral().isEmpty()
            || !command.remove().isEmpty()
            || command.text().isPresent(),
        "",
        ErrorCode.AMENDMENT_EMPTY);
    PartyRules.check(command.addGrantors(), now, "/addGrantors", refusals);
    live.ifPresent(registration -> remainsLawful(command, registration, now, refusals));
    CollateralRules.check(command.addCollateral(), record, "/addCollateral", refusals);
    CollateralRules.size(command.addGrantors(), command.addCollateral(), "", refusals);
    live.ifPresent(registration -> removal(command, registration, refusals));
    Layout layout = Layout.of(List.of(), command.addGrantors(), 0, command.addCollateral().size());
    return List.of(
        new RegistrationAmended(
            command.registration(),
            command.remove(),
            Placed.from(layout.grantors(), command.addGrantors()),
            Placed.from(layout.collateral(), command.addCollateral()),
            command.text().map(text -> new Placed<>(layout.text(), Erasable.of(text)))));
  }

  /**
   * An amendment makes nothing that could not have been filed: neither its class, nor the length of
   * its description, nor a grantor where none may be named, nor more time than is left to property
   * of this kind from today on.
   */
  @Rule(
      id = "amended-as-filed",
      source = "PPSA 2009 (Cth), s 153, items 2, 4 and 5; register rule: one law for both")
  private static void remainsLawful(
      AmendRegistration command, Registration registration, Circumstances now, Refusals refusals) {
    FilingDetails details = registration.terms().stated();
    List<Collateral> collateral =
        left(registration.collateral(), command.addCollateral(), command.remove());
    ClassRules.items(command.addCollateral(), details, now, "/addCollateral", refusals);
    ClassRules.descriptions(
        collateral,
        command.text().or(() -> registration.text().flatMap(Item::value)),
        details,
        now,
        "/addCollateral",
        refusals);
    boolean named =
        !left(registration.grantors(), command.addGrantors(), command.remove()).isEmpty();
    refusals.require(
        !named || !ClassRules.forbidsGrantors(collateral, details, now),
        command.addGrantors().isEmpty() ? "/addCollateral" : "/addGrantors",
        ErrorCode.GRANTOR_FORBIDDEN);
    if (!command.addCollateral().isEmpty()) {
      TermRules.limit(details, collateral, now)
          .refusal(TermRules.today(now), TermRules.lastDay(registration, now))
          .ifPresent(
              code ->
                  refusals.add(
                      "/addCollateral",
                      code,
                      "With this collateral the registration would last longer than it may; file"
                          + " it as a registration of its own."));
    }
  }

  private static <T> List<T> left(List<Item<T>> was, List<T> added, List<ItemId> removed) {
    return Stream.concat(
            was.stream()
                .filter(item -> !removed.contains(item.id()))
                .flatMap(item -> item.value().stream()),
            added.stream())
        .toList();
  }

  /** What is removed is on record, is named once, and leaves at least one of each kind. */
  private static void removal(
      AmendRegistration command, Registration registration, Refusals refusals) {
    Set<ItemId> grantors = ids(registration.grantors());
    Set<ItemId> collateral = ids(registration.collateral());
    Set<ItemId> named = new HashSet<>();
    for (int i = 0; i < command.remove().size(); i++) {
      ItemId id = command.remove().get(i);
      boolean known = Stream.of(grantors, collateral).anyMatch(ids -> ids.contains(id));
      refusals.require(known && named.add(id), "/remove/" + i, ErrorCode.ITEM_UNKNOWN);
    }
    grantors.removeAll(named);
    collateral.removeAll(named);
    refusals.require(
        (registration.grantors().isEmpty() || grantors.size() + command.addGrantors().size() > 0)
            && collateral.size() + command.addCollateral().size() > 0,
        "/remove",
        ErrorCode.LAST_OF_ITS_KIND);
  }

  private static <T> Set<ItemId> ids(List<Item<T>> items) {
    return items.stream().map(Item::id).collect(Collectors.toCollection(HashSet::new));
  }
}
