package org.openpps.model.registration;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.party.Grantor;
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
    live.ifPresent(r -> GrantorCheck.of(command.grantorName(), r, now, refusals));
    for (Change<Grantor> grantor : grantors(command)) {
      PartyRules.abnTail(grantor.now(), command.acceptedRisks(), now, grantor.pointer(), refusals);
    }
    return List.of(change(command, live, record, now, "/addCollateral", refusals));
  }

  /**
   * What such a change makes of a registration, whoever asks for it.
   *
   * @param collateralAt where the command says which collateral comes on record
   */
  static RegistrationAmended change(
      AmendRegistration command,
      Optional<Registration> onRecord,
      OnRecord record,
      Circumstances now,
      String collateralAt,
      Refusals refusals) {
    refusals.require(changesSomething(command), "", ErrorCode.AMENDMENT_EMPTY);
    for (Change<Grantor> grantor : grantors(command)) {
      PartyRules.check(grantor.now(), now, grantor.pointer(), refusals);
    }
    onRecord.ifPresent(
        registration -> remainsLawful(command, registration, now, collateralAt, refusals));
    for (Change<Collateral> item : collateral(command)) {
      CollateralRules.check(item.now(), record, item.pointer(), refusals);
    }
    CollateralRules.size(command.grantors(), command.collateral(), "", refusals);
    onRecord.ifPresent(registration -> ends(command, registration, refusals));
    return amended(command, onRecord, refusals);
  }

  private static boolean changesSomething(AmendRegistration command) {
    return !command.grantors().isEmpty()
        || !command.collateral().isEmpty()
        || !command.remove().isEmpty()
        || command.text().isPresent()
        || command.clearText();
  }

  private static RegistrationAmended amended(
      AmendRegistration command, Optional<Registration> onRecord, Refusals refusals) {
    List<Grantor> grantors = command.grantors();
    List<Collateral> collateral = command.collateral();
    Layout layout = layout(command);
    return new RegistrationAmended(
        command.registration(),
        command.remove(),
        Stream.concat(
                replaced(
                    command.replaceGrantors(), layout.grantors() + command.addGrantors().size()),
                replaced(
                    command.replaceCollateral(),
                    layout.collateral() + command.addCollateral().size()))
            .toList(),
        Placed.from(layout.grantors(), grantors),
        Placed.from(layout.collateral(), collateral),
        onRecord
            .flatMap(Registration::text)
            .map(Item::id)
            .filter(was -> command.text().isPresent() || command.clearText()),
        refusals.acceptedRisks(""),
        Placed.text(layout.text(), command.text()));
  }

  /** Where the parts of such a change stand. */
  static Layout layout(AmendRegistration command) {
    return Layout.of(List.of(), command.grantors(), 0, command.collateral().size());
  }

  /** What takes the place of others stands in their order, the first of it at {@code first}. */
  private static <T> Stream<Replaced> replaced(List<Replacement<T>> replacements, int first) {
    return IntStream.range(0, replacements.size())
        .mapToObj(i -> new Replaced(replacements.get(i).item(), first + i));
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
      AmendRegistration command,
      Registration registration,
      Circumstances now,
      String collateralAt,
      Refusals refusals) {
    FilingDetails details = registration.terms().stated();
    Set<ItemId> ended = ended(command);
    List<Collateral> collateral = left(registration.collateral(), command.collateral(), ended);
    String added = command.addCollateral().isEmpty() ? "/replaceCollateral" : "/addCollateral";
    for (Change<Collateral> item : collateral(command)) {
      ClassRules.item(item.now(), details, now, item.pointer(), refusals);
    }
    ClassRules.descriptions(
        collateral,
        command.clearText()
            ? Optional.empty()
            : command.text().or(() -> registration.text().flatMap(Item::value)),
        details,
        now,
        command.collateral().isEmpty() ? collateralAt : added,
        refusals);
    boolean named = !left(registration.grantors(), command.grantors(), ended).isEmpty();
    refusals.require(
        !named
            || !ClassRules.forbidsGrantors(collateral, details, registration.terms().notice(), now),
        command.addGrantors().isEmpty() ? collateralAt : "/addGrantors",
        ErrorCode.GRANTOR_FORBIDDEN);
    if (!command.collateral().isEmpty()) {
      TermRules.limit(details, registration.terms().notice(), collateral, now)
          .refusal(TermRules.today(now), TermRules.lastDay(registration, now))
          .ifPresent(
              code ->
                  refusals.add(
                      added,
                      code,
                      "With this collateral the registration would last longer than it may; file"
                          + " it as a registration of its own."));
    }
  }

  private static <T> List<T> left(List<Item<T>> was, List<T> added, Set<ItemId> ended) {
    return Stream.concat(
            was.stream()
                .filter(item -> !ended.contains(item.id()))
                .flatMap(item -> item.value().stream()),
            added.stream())
        .toList();
  }

  private static Set<ItemId> ended(AmendRegistration command) {
    Set<ItemId> ended = new HashSet<>(command.remove());
    command.replaceGrantors().forEach(replacement -> ended.add(replacement.item()));
    command.replaceCollateral().forEach(replacement -> ended.add(replacement.item()));
    return ended;
  }

  /**
   * What is removed or replaced is on record, is named once, and is replaced by its like; at least
   * one of each kind is left. A text ends only where one stands.
   */
  @Rule(
      id = "amended-from-what-is-on-record",
      source =
          "BC Personal Property Registry [V]: what is deleted exists and has not ended; register"
              + " rule: an amendment leaves at least one of each")
  private static void ends(
      AmendRegistration command, Registration registration, Refusals refusals) {
    StandingItems items = StandingItems.of(registration);
    for (int i = 0; i < command.remove().size(); i++) {
      items.end(command.remove().get(i), "/remove/" + i, refusals);
    }
    for (int i = 0; i < command.replaceGrantors().size(); i++) {
      items.endGrantor(
          command.replaceGrantors().get(i).item(), "/replaceGrantors/" + i + "/item", refusals);
    }
    for (int i = 0; i < command.replaceCollateral().size(); i++) {
      items.endCollateral(
          command.replaceCollateral().get(i).item(), "/replaceCollateral/" + i + "/item", refusals);
    }
    items.requireSomeLeft(
        command.grantors().size(), command.collateral().size(), "/remove", refusals);
    refusals.require(
        !command.clearText() || command.text().isEmpty(),
        "/clearText",
        ErrorCode.TEXT_SET_AND_CLEARED);
    refusals.require(
        !command.clearText() || registration.text().isPresent(),
        "/clearText",
        ErrorCode.TEXT_NOT_ON_RECORD);
  }

  private static List<Change<Grantor>> grantors(AmendRegistration command) {
    return changes(
        "/addGrantors", command.addGrantors(), "/replaceGrantors", command.replaceGrantors());
  }

  private static List<Change<Collateral>> collateral(AmendRegistration command) {
    return changes(
        "/addCollateral",
        command.addCollateral(),
        "/replaceCollateral",
        command.replaceCollateral());
  }

  private static <T> List<Change<T>> changes(
      String adding, List<T> added, String replacing, List<Replacement<T>> replaced) {
    return Stream.concat(
            IntStream.range(0, added.size())
                .mapToObj(i -> new Change<>(adding + "/" + i, added.get(i))),
            IntStream.range(0, replaced.size())
                .mapToObj(i -> new Change<>(replacing + "/" + i + "/by", replaced.get(i).by())))
        .toList();
  }

  /** What comes on record, and where the command says so. */
  private record Change<T>(String pointer, T now) {}
}
