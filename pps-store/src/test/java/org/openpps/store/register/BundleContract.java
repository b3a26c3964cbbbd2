package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.ManifestReference;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.merkle.Hash;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.ItemId;
import org.openpps.model.search.Criterion;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** Filing bundles of hardware and data against each holder, and what amendments make of them. */
interface BundleContract {
  private static NamedInformation digest(String octets) {
    return NamedInformation.of(
        "sha-256", Hash.sha256(octets.getBytes(StandardCharsets.UTF_8)).bytes());
  }

  private static String manifest() {
    return digest("one").hex() + "  data/one\n" + digest("two").hex() + "  data/two\n";
  }

  private static Collateral data(long files) {
    return new DataSet(
        "Backups",
        Optional.empty(),
        "ownership",
        Optional.empty(),
        List.of(),
        List.of(digest("the set as a whole")),
        Optional.of(new ManifestReference(digest(manifest()), files, 6)));
  }

  private static FileRegistrations bundle(RegistrationNumber group, long files) {
    return new FileRegistrations(
        group,
        List.of(
            Fixture.titleNotice(
                List.of(Fixture.rackIntermediary()), List.of(Fixture.server("BUNDLE-1"))),
            Fixture.titleNotice(List.of(Fixture.dataCentre()), List.of(Fixture.server("BUNDLE-1"))),
            Fixture.titleNotice(List.of(Fixture.rackIntermediary()), List.of(data(files))),
            Fixture.titleNotice(List.of(Fixture.dataCentre()), List.of(data(files)))));
  }

  private static void send(Register register) {
    register.putManifest(
        digest(manifest()), new ByteArrayInputStream(manifest().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  default void hardware_and_data_against_two_holders_are_four_registrations_with_one_receipt(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      var group = Opened.group(register);
      send(register);
      assertThat(register.search(new Criterion.ByDigest(digest("one")), AsAt.now()).hits())
          .isEmpty();
      var filed = register.file(Fixture.filing(bundle(group, 2)));
      assertThat(filed.numbers()).hasSize(4);
      var receipt = register.receipt(filed.numbers().get(3), Disclosure.FULL).orElseThrow();
      assertThat(receipt.statements()).hasSize(4);
      assertThat(
              DocumentVerification.verify(receipt, Optional.of(register.verifierKey())).outcome())
          .isEqualTo(Outcome.VERIFIED);

      var byFile = register.search(new Criterion.ByDigest(digest("two")), AsAt.now());
      assertThat(byFile.hits()).hasSize(2);
      assertThat(byFile.hits().get(0).matches().get(0).words())
          .isEqualTo("listed in data set \"Backups\"");
      assertThat(
              register
                  .search(new Criterion.ByDigest(digest("the set as a whole")), AsAt.now())
                  .hits())
          .hasSize(2);
      assertThat(register.search(new Criterion.ByParty(Fixture.RACK_ACN), AsAt.now()).hits())
          .hasSize(2);
      for (String uuid :
          List.of("38947555-7742-3448-3784-823347823834", "55759438-4277-4834-3784-823347823834")) {
        assertThat(
                register
                    .search(
                        new Criterion.ByDevice(
                            new DeviceIdentifier(DeviceIdentifierScheme.SMBIOS_UUID, uuid)),
                        AsAt.now())
                    .hits())
            .hasSize(2);
      }
      send(register);
      assertThat(register.verifyLedger().differences()).isEmpty();
      register.rebuild();
      assertThat(register.search(new Criterion.ByDigest(digest("two")), AsAt.now()).hits())
          .hasSize(2);
    }
  }

  @Test
  default void a_bundle_with_one_wrong_member_leaves_nothing(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      var group = Opened.group(register);
      assertThatThrownBy(() -> register.file(Fixture.filing(bundle(group, 2))))
          .isInstanceOfSatisfying(
              RegisterException.class,
              e ->
                  assertThat(e.violations())
                      .extracting(v -> v.pointer() + " " + v.code())
                      .containsExactly(
                          "/registrations/2/collateral/0/manifest/digest MANIFEST_UNKNOWN",
                          "/registrations/3/collateral/0/manifest/digest MANIFEST_UNKNOWN"));
      send(register);
      assertThatThrownBy(() -> register.file(Fixture.filing(bundle(group, 3))))
          .isInstanceOfSatisfying(
              RegisterException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.MANIFEST_MISMATCH));
      assertThat(register.condition().entries()).isEqualTo(2);
    }
  }

  @Test
  default void an_amendment_ends_what_it_removes_and_keeps_what_was(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      var number =
          register
              .file(Fixture.filing(Fixture.oneServer(Opened.group(register), "OLD-DISK-9")))
              .numbers()
              .get(0);
      long before = register.condition().entries();
      var item =
          register
              .registration(number, AsAt.now())
              .orElseThrow()
              .registration()
              .collateral()
              .get(0)
              .id();
      var swap =
          new AmendRegistration(
              number,
              List.of(Fixture.dataCentre()),
              List.of(Fixture.server("NEW-DISK-7")),
              List.of(item),
              Optional.of("disk replaced"));
      var amended = register.file(Fixture.filing(swap));

      assertThat(register.search(Opened.serial("OLD-DISK-9"), AsAt.now()).hits()).isEmpty();
      assertThat(register.search(Opened.serial("NEW-DISK-7"), AsAt.now()).hits()).hasSize(1);
      assertThat(register.search(Opened.serial("OLD-DISK-9"), AsAt.entries(before)).hits())
          .hasSize(1);
      RegistrationNumber event = new RegistrationNumber(amended.bundle().first());
      assertThat(register.search(new Criterion.ByNumber(event), AsAt.now()).hits())
          .extracting(hit -> hit.registration().number())
          .containsExactly(number);
      assertThatThrownBy(() -> register.file(Fixture.filing(swap)))
          .isInstanceOfSatisfying(
              RegisterException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.ITEM_UNKNOWN));
      var last =
          new AmendRegistration(
              number, List.of(), List.of(), List.of(new ItemId(event, 2)), Optional.empty());
      assertThatThrownBy(() -> register.file(Fixture.filing(last)))
          .isInstanceOf(RegisterException.class);
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }
}
