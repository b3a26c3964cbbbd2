package org.openpps.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Party;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.Status;
import org.openpps.model.registration.Terms;

/**
 * What a search found, one registration a row. A cell is an overview: long lists and long texts are
 * cut short in it and say so; all of it stands below the table.
 */
final class FoundTable {
  private static final int MOST_ITEMS = 3;
  private static final int MOST_CHARACTERS = 120;
  private static final String CUT = "\u2026";

  private final List<List<Shown>> rows = new ArrayList<>();

  /** Adds a registration as it stands at T. */
  void add(RegistrationNumber number, Status status, Registration registration) {
    rows.add(
        List.of(
            Shown.exactly("Registration", number.display()),
            new Shown("Status at T", status.code()),
            new Shown("Interest", interest(registration.terms())),
            new Shown("Secured party", listed(registration.securedParties(), Party::displayName)),
            new Shown(
                "Grantor",
                listed(registration.grantors(), grantor -> grantor.party().displayName())),
            new Shown(
                "Collateral",
                listed(registration.collateral(), Collateral::displayName),
                exact(registration.collateral()))));
  }

  Block.Table block() {
    return new Block.Table(
        List.of(
            new Block.Column("Registration", 19),
            new Block.Column("Status at T", 11),
            new Block.Column("Interest", 14),
            new Block.Column("Secured party", 17),
            new Block.Column("Grantor", 18),
            new Block.Column("Collateral", 21)),
        rows);
  }

  private static String interest(Terms terms) {
    return terms
        .notice()
        .map(order -> "none: notice of " + PartyWords.words(order.kind()))
        .orElseGet(
            () ->
                PartyWords.words(terms.interest().code())
                    + (terms.purchaseMoney() ? ", purchase money" : ""));
  }

  /** The first items, each on a line of its own, and how many more there are. */
  private static <T> String listed(List<Item<T>> items, Function<T, String> words) {
    Stream<String> first =
        items.stream()
            .limit(MOST_ITEMS)
            .map(item -> item.value().map(words).map(FoundTable::cut).orElse(PartyWords.WITHHELD));
    Stream<String> more =
        items.size() > MOST_ITEMS
            ? Stream.of("and %d more, see below".formatted(items.size() - MOST_ITEMS))
            : Stream.empty();
    return Stream.concat(first, more).collect(Collectors.joining("\n"));
  }

  private static List<String> exact(List<Item<Collateral>> items) {
    return items.stream()
        .limit(MOST_ITEMS)
        .flatMap(item -> ExactTexts.of(item.content()).stream())
        .toList();
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= MOST_CHARACTERS
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS)) + CUT;
  }
}
