package org.openpps.model.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpps.model.error.RegisterException;
import org.openpps.model.merkle.InclusionProof;
import org.openpps.model.registration.Evolution;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Recorded;
import org.openpps.model.registration.Registration;

/** Verifies one hit of a certificate: its entries, and that what is shown follows from them. */
final class HitCheck {
  private final CertificateBody body;
  private final CertificateHit hit;
  private final List<EntryReading> readings;
  private final List<String> differences = new ArrayList<>();
  private Optional<Registration> registration = Optional.empty();

  private HitCheck(CertificateBody body, CertificateHit hit) {
    this.body = body;
    this.hit = hit;
    this.readings = hit.entries().stream().map(e -> EntryReading.of(e.entry())).toList();
  }

  static HitCheck of(CertificateBody body, CertificateHit hit) {
    HitCheck check = new HitCheck(body, hit);
    check.entries();
    if (check.differences.isEmpty()) {
      check.state();
    }
    return check;
  }

  List<String> differences() {
    return differences;
  }

  List<EntryReading> readings() {
    return readings;
  }

  /** The registration as its entries leave it; there when nothing differs. */
  Registration registration() {
    return registration.orElseThrow();
  }

  private void entries() {
    if (readings.isEmpty()) {
      differ("no entry is shown");
    }
    long last = -1;
    Instant time = Instant.MIN;
    for (int i = 0; i < readings.size(); i++) {
      EntryReading reading = readings.get(i);
      differences.addAll(reading.differences());
      CertificateEntry entry = hit.entries().get(i);
      InclusionCheck.of(
              entry.entry(),
              new InclusionProof(entry.index(), body.entries(), entry.path()),
              body.root())
          .ifPresent(differences::add);
      if (reading.sound()) {
        if (entry.index() <= last || reading.leaf().time().isBefore(time)) {
          differ("its entries are not in order");
        }
        last = entry.index();
        time = reading.leaf().time();
      }
    }
    if (time.isAfter(body.lastEntryTime())) {
      differ("an entry is later than the last of the first N");
    }
    if (last == body.entries() - 1 && !time.equals(body.lastEntryTime())) {
      differ("the last of the first N entries was recorded at another time than is said");
    }
    if (differences.isEmpty()) {
      differences.addAll(BundleCheck.of(readings, body.entries()));
    }
  }

  private void state() {
    for (EntryReading reading : readings) {
      Optional<Recorded> recorded = reading.recorded();
      if (recorded.isEmpty() || !recorded.get().event().subject().equals(hit.number())) {
        differ("entry %d is not about it".formatted(reading.entry().sequence()));
        return;
      }
    }
    try {
      for (EntryReading reading : readings) {
        Recorded recorded = reading.recorded().orElseThrow();
        reference(recorded);
        registration = Optional.of(Evolution.registration(registration, recorded));
      }
      status();
      matches();
    } catch (RegisterException | IllegalStateException | DateTimeException e) {
      differ("its entries cannot follow each other: " + e.getMessage());
    }
  }

  /** What an entry ends or erases was there before it. */
  private void reference(Recorded recorded) {
    registration.ifPresent(
        before -> differences.addAll(new ReferenceCheck(before, readings).of(recorded)));
  }

  private void status() {
    var follows = registration().statusAt(body.instant());
    if (follows != hit.status()) {
      differ(
          "it is said to be %s, but its entries make it %s at T"
              .formatted(hit.status().code(), follows.code()));
    }
  }

  /** Each match names something that is on record and shown, of the sort that its key is of. */
  private void matches() {
    for (CertificateMatch match : hit.matches()) {
      if (item(match.item()).flatMap(item -> item.content().value()).isEmpty()) {
        differ(
            "part %d of entry %d, which is said to match, is not shown on record"
                .formatted(match.item().part(), match.item().entry().sequence()));
      } else if (grantor(match.item()) != match.kind().ofGrantor()) {
        differ("a match is said to be a %s and is none".formatted(match.kind().words()));
      }
    }
  }

  private boolean grantor(ItemId id) {
    return registration().grantors().stream().anyMatch(item -> item.id().equals(id));
  }

  /** The grantor or collateral on record with this id. */
  Optional<Item<?>> item(ItemId id) {
    return Stream.<Item<?>>concat(
            registration().grantors().stream(), registration().collateral().stream())
        .filter(item -> item.id().equals(id))
        .findFirst();
  }

  private void differ(String difference) {
    differences.add("Registration " + hit.number().display() + ": " + difference + ".");
  }
}
