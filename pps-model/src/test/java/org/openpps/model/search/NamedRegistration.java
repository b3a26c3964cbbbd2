package org.openpps.model.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.registration.Erasable;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.Terms;

/** A registration of one server against one grantor. */
final class NamedRegistration {
  private static final RegistrationNumber NUMBER = new RegistrationNumber(2);

  private NamedRegistration() {}

  static Registration organisation(String name) {
    return against(new Organisation(name, Capacity.OTHER, List.of()), "SN-1234");
  }

  static Registration individual(String family, String given, Optional<LocalDate> born) {
    return against(
        new Individual(family, Optional.of(given).filter(g -> !g.isBlank()), born), "SN-1234");
  }

  static Registration serial(String serial) {
    return against(new Organisation("Rack Space", Capacity.OTHER, List.of()), serial);
  }

  static Registration dataSet(String title, String... identifiers) {
    return of(
        new Organisation("Rack Space", Capacity.OTHER, List.of()),
        new DataSet(
            title,
            Optional.empty(),
            "ownership",
            Optional.empty(),
            List.of(identifiers),
            List.of(),
            Optional.empty()));
  }

  private static Registration against(Party party, String serial) {
    return of(party, server(serial));
  }

  private static Registration of(Party party, Collateral collateral) {
    return new Registration(
        NUMBER,
        new Terms(
            new RegistrationNumber(1), Interest.BAILMENT, false, Optional.empty(), "custody@1"),
        Instant.EPOCH,
        List.of(),
        List.of(
            new Item<>(new ItemId(NUMBER, 2), Erasable.of(new Grantor(party, Optional.empty())))),
        List.of(new Item<>(new ItemId(NUMBER, 3), Erasable.of(collateral))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        NUMBER,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        NUMBER);
  }

  private static SerialNumberedGoods server(String serial) {
    return new SerialNumberedGoods(
        GoodsKind.IT_HARDWARE, "Contoso", Optional.empty(), serial, List.of(), Optional.empty());
  }

  /**
   * Whether the search finds the registration as a register does: by lookups, then by the logic.
   */
  static boolean finds(SearchProfile search, Criterion criterion, Registration registration) {
    List<Lookup> lookups = search.lookups(criterion);
    return search.keys(registration).stream()
        .filter(key -> lookups.stream().anyMatch(lookup -> lookup.brings(key)))
        .anyMatch(key -> search.matches(criterion, key, registration));
  }
}
