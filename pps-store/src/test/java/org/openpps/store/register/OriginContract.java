package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.ManifestReference;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.identifier.GrantorCode;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.merkle.Hash;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.HolderRole;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.GrantorView;
import org.openpps.model.registration.HolderWord;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.SpeakAsHolder;
import org.openpps.model.search.Criterion;
import org.openpps.store.Register;
import org.openpps.store.registrar.Acknowledgement;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/**
 * The story this register is for: three servers and two data sets of Small Host, claimed against
 * the company that sublets the rack and the one that runs the data centre, on the day on which the
 * first of them collapses.
 */
interface OriginContract {
  Instant FILED = Instant.parse("2026-03-02T09:00:00Z");
  Instant INSOLVENT = Instant.parse("2026-09-14T00:00:00Z");
  String MANIFEST =
      "66a045b452102c59d840ec097d59d9467e13a3f34f6494e539ffd32c1bb35f18  data/hello.txt\n";
  String FILE = "66a045b452102c59d840ec097d59d9467e13a3f34f6494e539ffd32c1bb35f18";

  /** Digest of "Hello World!" (RFC 6920, section 8.1). */
  String DATABASE = "ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk";

  private static Register on(Instant day, Database database, Path keys) {
    return Opened.at(Clock.fixed(day, ZoneOffset.UTC), database, keys);
  }

  private static List<Collateral> servers() {
    return Stream.of("437XR1138R2", "437XR1138R3", "437XR1138R4")
        .<Collateral>map(Fixture::server)
        .toList();
  }

  private static List<Collateral> data(Register register) {
    byte[] manifest = MANIFEST.getBytes(StandardCharsets.US_ASCII);
    NamedInformation digest = NamedInformation.of("sha-256", Hash.sha256(manifest).bytes());
    var held = register.putManifest(digest, new ByteArrayInputStream(manifest));
    return List.of(
        new DataSet(
            "Customer sites",
            Optional.empty(),
            "ownership",
            Optional.of("rack 7"),
            List.of(),
            List.of(),
            Optional.of(new ManifestReference(digest, held.files(), 6))),
        new DataSet(
            "Mail store",
            Optional.empty(),
            "ownership",
            Optional.of("rack 7"),
            List.of(),
            List.of(NamedInformation.parse(DATABASE)),
            Optional.empty()));
  }

  /** {hardware, data} × {rack intermediary, data centre}, all or nothing, one receipt. */
  private static Acknowledgement bundle(Register register, RegistrationNumber group) {
    Grantor rack = Fixture.rackIntermediary();
    Grantor centre = Fixture.dataCentre();
    List<Collateral> data = data(register);
    return register.file(
        Fixture.filing(
            new FileRegistrations(
                group,
                List.of(
                    Fixture.titleNotice(List.of(rack), servers()),
                    Fixture.titleNotice(List.of(centre), servers()),
                    Fixture.titleNotice(List.of(rack), data),
                    Fixture.titleNotice(List.of(centre), data)))));
  }

  /** A holder has no account: it comes with the code out of its notice. */
  private static void speak(Register register, RegistrationNumber number, boolean acknowledged) {
    Item<Grantor> holder = read(register, number).grantors().get(0);
    GrantorCode code = register.grantorCodes().code(number, holder.id());
    GrantorView view = register.grantorView(number, code);
    assertThat(view.registration().number()).isEqualTo(number);
    register.file(
        Fixture.filing(
            Filer.grantor(register.grantor(number, code).id()),
            UUID.randomUUID().toString(),
            new SpeakAsHolder(number, holder.id(), acknowledged, Optional.empty())));
  }

  private static Registration read(Register register, RegistrationNumber number) {
    return register.registration(number, AsAt.now()).orElseThrow().registration();
  }

  @Test
  default void on_the_day_of_the_collapse_the_register_shows_whose_servers_and_data_they_are(
      Database database, @TempDir Path keys) {
    List<RegistrationNumber> numbers;
    try (Register register = on(FILED, database, keys)) {
      numbers = bundle(register, Opened.group(register)).numbers();
      assertThat(numbers).hasSize(4);
      speak(register, numbers.get(0), true);
      speak(register, numbers.get(1), true);
      speak(register, numbers.get(2), false);
    }

    try (Register register = on(INSOLVENT, database, keys)) {
      Criterion serial = Opened.serial("437XR1138R2");
      SearchCertificate certificate = register.certify(serial, AsAt.instant(INSOLVENT));
      assertThat(certificate.readBody().hits())
          .extracting(hit -> hit.number())
          .containsExactly(numbers.get(0), numbers.get(1));
      var verdict =
          DocumentVerification.verify(certificate.json(), Optional.of(register.verifierKey()));
      assertThat(verdict.outcome()).isEqualTo(Outcome.VERIFIED);
      assertThat(verdict.shown().toString())
          .contains("Small Host Pty Ltd", "Rack Sublet Pty Ltd", "Deep Vault", "437XR1138R2");

      assertThat(read(register, numbers.get(0)).holderWords())
          .extracting(HolderWord::acknowledged)
          .containsExactly(true);
      assertThat(read(register, numbers.get(2)).holderWords())
          .extracting(HolderWord::acknowledged)
          .containsExactly(false);
      assertThat(read(register, numbers.get(1)).grantors().get(0).value().orElseThrow().holder())
          .hasValue(HolderRole.DATA_CENTRE);

      assertThat(found(register, new Criterion.ByDigest(NamedInformation.parse(DATABASE))))
          .containsExactly(numbers.get(2), numbers.get(3));
      assertThat(found(register, new Criterion.ByDigest(NamedInformation.parse(FILE))))
          .containsExactly(numbers.get(2), numbers.get(3));
      assertThat(found(register, new Criterion.ByParty(Fixture.RACK_ACN)))
          .containsExactly(numbers.get(0), numbers.get(2));
    }
  }

  private static List<RegistrationNumber> found(Register register, Criterion criterion) {
    return register.search(criterion, AsAt.instant(INSOLVENT)).hits().stream()
        .map(hit -> hit.registration().number())
        .toList();
  }
}
