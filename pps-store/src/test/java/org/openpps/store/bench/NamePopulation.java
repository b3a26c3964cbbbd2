package org.openpps.store.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.registration.Erasable;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.Placed;
import org.openpps.model.registration.Recorded;
import org.openpps.model.registration.RegistrationCreated;
import org.openpps.model.registration.Terms;
import org.openpps.model.search.SearchProfile;
import org.openpps.model.search.exact.Birth;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.PersonName;
import org.openpps.model.search.similar.population.Population;
import org.openpps.store.engine.Engine;
import org.openpps.store.engine.Sql;
import org.openpps.store.testing.Database;
import org.openpps.store.view.SearchVersions;
import org.openpps.store.view.ViewChanges;
import org.openpps.store.view.ViewTables;

/**
 * Registrations of one organisation, one person and one serial number each, written into the views
 * as the writer does it; the ledger beside them is left out, because no search reads it.
 */
final class NamePopulation {
  static final Instant TIME = Instant.parse("2026-11-24T00:00:00Z");
  private static final int CHUNK = 2_000;

  final List<OrganisationName> organisations;
  final List<PersonName> persons;
  final List<String> serials;

  NamePopulation(long seed, int names) {
    this.organisations = new Population(seed).organisations(names);
    this.persons = new Population(seed).persons(names);
    this.serials = new Population(seed).serials(names);
  }

  int size() {
    return serials.size();
  }

  /** The size at which all are visible. */
  long entries() {
    return size() + 2L;
  }

  /** The number of the registration that has the names at this place. */
  static RegistrationNumber number(int place) {
    return new RegistrationNumber(place + 2L);
  }

  void write(Database database, Engine engine, SearchProfile search) {
    try (Connection connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      DSLContext sql = Sql.on(connection, engine);
      for (int from = 0; from < size(); from += CHUNK) {
        ViewChanges changes = new ViewChanges(SearchVersions.founding(search));
        for (int place = from; place < Math.min(from + CHUNK, size()); place++) {
          changes.registration(recorded(place), Optional.empty());
        }
        ViewTables.write(sql, changes);
        connection.commit();
      }
      engine.force(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Recorded recorded(int place) {
    RegistrationNumber number = number(place);
    PersonName person = persons.get(place);
    LocalDate born = person.birth().flatMap(Birth::date).orElseThrow();
    return new Recorded(
        number.sequence(),
        new Bundle(number.sequence(), number.sequence()),
        TIME,
        "bench",
        new RegistrationCreated(
            number,
            new Terms(
                new RegistrationNumber(1),
                Interest.TITLE_NOTICE,
                false,
                Optional.empty(),
                "custody@1"),
            List.of(),
            List.of(
                grantor(
                    1,
                    new Grantor(
                        new Organisation(
                            organisations.get(place).name(), Capacity.OTHER, List.of()),
                        Optional.empty())),
                grantor(
                    2,
                    new Grantor(
                        new Individual(person.family(), person.given(), Optional.of(born)),
                        Optional.empty()))),
            List.of(new Placed<>(4, Erasable.<Collateral>of(server(serials.get(place))))),
            Optional.empty()));
  }

  private static Placed<Grantor> grantor(int part, Grantor grantor) {
    return new Placed<>(part, Erasable.of(grantor));
  }

  private static SerialNumberedGoods server(String serial) {
    return new SerialNumberedGoods(
        GoodsKind.IT_HARDWARE, "Contoso", Optional.empty(), serial, List.of(), Optional.empty());
  }
}
