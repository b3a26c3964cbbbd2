package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.ManifestReference;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.ledger.Entry;

class FileRegistrationsTest {
  private static final NamedInformation MANIFEST =
      NamedInformation.parse("ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk");

  private final Scene scene = Scene.withGroup();

  private static FileRegistrations filing(RegistrationFiling... filings) {
    return new FileRegistrations(Scene.GROUP, List.of(filings));
  }

  private static FileRegistrations until(String lastDay) {
    return filing(
        Scene.filing(
            Optional.of(LocalDate.parse(lastDay)),
            List.of(Scene.RACK),
            List.of(Scene.server("A1"))));
  }

  private static FileRegistrations of(Collateral collateral) {
    return filing(Scene.filing(Optional.empty(), List.of(Scene.RACK), List.of(collateral)));
  }

  private static DataSet dataSet(Optional<ManifestReference> manifest) {
    return new DataSet(
        "Backups", Optional.empty(), "ownership", Optional.empty(), List.of(), List.of(), manifest);
  }

  @Test
  void all_registrations_of_a_filing_are_one_bundle_with_one_time() {
    List<Entry> entries =
        scene.file(Scene.HOST, filing(Scene.filing(Scene.RACK), Scene.filing(Scene.ADA)));
    assertThat(entries).extracting(e -> e.leaf().bundle()).containsOnly(new Bundle(2, 3));
    assertThat(entries).extracting(e -> e.leaf().time()).containsOnly(Scene.NOW);
    assertThat(scene.first().statusAt(Scene.NOW)).isEqualTo(Status.LIVE);
  }

  @Test
  void the_members_of_the_group_are_on_record_as_they_were() {
    scene.file(Scene.HOST, filing(Scene.filing(Scene.RACK)));
    assertThat(scene.first().securedParties())
        .singleElement()
        .satisfies(party -> assertThat(party.value()).hasValue(Scene.SMALL_HOST));
  }

  @Test
  void a_last_day_ends_at_the_next_midnight_of_the_legal_zone() {
    scene.file(Scene.HOST, until("2026-11-23"));
    Instant midnight = Instant.parse("2026-11-24T00:00:00Z");
    assertThat(scene.first().statusAt(midnight.minusMillis(1))).isEqualTo(Status.LIVE);
    assertThat(scene.first().statusAt(midnight)).isEqualTo(Status.EXPIRED);
  }

  @Test
  void an_unknown_group_and_the_group_of_another_are_refused() {
    scene.refused(
        Scene.HOST,
        new FileRegistrations(Scene.NEVER_GIVEN, List.of(Scene.filing(Scene.RACK))),
        "/group",
        ErrorCode.GROUP_UNKNOWN);
    scene.refused(Scene.STRANGER, filing(Scene.filing(Scene.RACK)), "/group", ErrorCode.FORBIDDEN);
  }

  @Test
  void a_term_that_has_passed_or_is_longer_than_the_profile_allows_is_refused() {
    scene.refused(
        Scene.HOST, until("2026-11-22"), "/registrations/0/lastDay", ErrorCode.END_BEFORE_START);
    scene.refused(
        Scene.HOST, until("2051-11-24"), "/registrations/0/lastDay", ErrorCode.END_TOO_LATE);
    scene.file(Scene.HOST, until("2051-11-23"));
  }

  @Test
  void a_data_set_by_which_nothing_could_be_found_is_refused() {
    scene.refused(
        Scene.HOST,
        of(dataSet(Optional.empty())),
        "/registrations/0/collateral/0",
        ErrorCode.CLAIM_UNIDENTIFIED);
  }

  @Test
  void a_manifest_must_be_held_and_be_counted_as_declared() {
    FileRegistrations filing = of(dataSet(Optional.of(new ManifestReference(MANIFEST, 3, 1000))));
    scene.refused(
        Scene.HOST,
        filing,
        "/registrations/0/collateral/0/manifest/digest",
        ErrorCode.MANIFEST_UNKNOWN);
    scene.register.hold(MANIFEST, 2);
    scene.refused(
        Scene.HOST,
        filing,
        "/registrations/0/collateral/0/manifest/files",
        ErrorCode.MANIFEST_MISMATCH);
    scene.register.hold(MANIFEST, 3);
    scene.file(Scene.HOST, filing);
  }

  @Test
  void all_that_is_wrong_with_a_bundle_is_told_at_once() {
    RegistrationFiling late =
        Scene.filing(
            Optional.of(LocalDate.of(2020, 1, 1)),
            List.of(Scene.RACK),
            List.of(dataSet(Optional.empty())));
    assertThatThrownBy(() -> scene.file(Scene.STRANGER, filing(Scene.filing(Scene.RACK), late)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refusal ->
                assertThat(refusal.violations())
                    .extracting(Violation::pointer)
                    .containsExactly(
                        "/group", "/registrations/1/lastDay", "/registrations/1/collateral/0"));
  }
}
