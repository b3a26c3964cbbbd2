package org.openpps.model.document;

import java.util.List;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Entry;
import org.openpps.model.registration.EventReader;
import org.openpps.model.registration.Evolution;
import org.openpps.model.registration.Registration;

/** A registration as entries leave it. */
final class Replay {
  private Replay() {}

  static Registration of(List<Entry> entries, RegistrationNumber number) {
    Optional<Registration> registration = Optional.empty();
    for (Entry entry : entries) {
      if (about(entry, number)) {
        registration =
            Optional.of(
                Evolution.registration(registration, EventReader.read(entry).orElseThrow()));
      }
    }
    return registration.orElseThrow();
  }

  static boolean about(Entry entry, RegistrationNumber number) {
    return EventReader.read(entry)
        .filter(recorded -> recorded.event().subject().equals(number))
        .isPresent();
  }
}
