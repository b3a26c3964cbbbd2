package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.AcceptTransfer;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.EraseParts;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Notice;
import org.openpps.model.registration.OfferTransfer;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** Claims of different groups to the same thing: both sides learn of it, and nobody is refused. */
interface CompetingContract {
  private static Collateral goods(String maker, String serial, DeviceIdentifier... identifiers) {
    return new SerialNumberedGoods(
        GoodsKind.IT_HARDWARE,
        maker,
        Optional.empty(),
        serial,
        List.of(identifiers),
        Optional.empty());
  }

  private static DeviceIdentifier device(DeviceIdentifierScheme scheme, String value) {
    return new DeviceIdentifier(scheme, value);
  }

  private static RegistrationNumber claim(
      Register register, RegistrationNumber group, Collateral... collateral) {
    return register
        .file(
            Fixture.filing(
                new FileRegistrations(
                    group,
                    List.of(
                        Fixture.titleNotice(
                            List.of(
                                Fixture.rackIntermediary(),
                                Fixture.person("Secret", "Ada", LocalDate.of(1984, 2, 29))),
                            List.of(collateral))))))
        .numbers()
        .get(0);
  }

  private static List<Notice> notices(Register register, RegistrationNumber group) {
    return register.notices(group, Optional.empty(), 100);
  }

  /** What stood together in one group begins to compete when one of the two goes to another. */
  @Test
  default void a_transfer_that_parts_two_claims_to_one_thing_is_told_as_a_new_claim_would_be(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber giving = Opened.group(register);
      RegistrationNumber receiving = Opened.group(register);
      RegistrationNumber stays = claim(register, giving, goods("Contoso", "AB-1"));
      RegistrationNumber goes = claim(register, giving, goods("Contoso", "AB-1"));
      assertThat(notices(register, giving)).isEmpty();

      var offered =
          register.file(
              Fixture.filing(
                  new OfferTransfer(giving, receiving, List.of(goes), Optional.empty())));
      var offer = new RegistrationNumber(offered.bundle().first());
      var taken =
          register.file(
              Fixture.filing(new AcceptTransfer(offer, List.of(), false, Optional.empty())));

      List<Notice> told = notices(register, giving);
      assertThat(told)
          .singleElement()
          .satisfies(
              notice -> {
                assertThat(notice.registration()).isEqualTo(stays);
                assertThat(notice.other()).contains(goes);
              });
      assertThat(register.competingClaims(new RegistrationNumber(taken.bundle().first())))
          .isEqualTo(told);
      assertThat(notices(register, receiving)).isEmpty();
      register.rebuild();
      assertThat(notices(register, giving)).isEqualTo(told);
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  /** The earlier one is told by the profile's line; without it, only who comes later is. */
  @Test
  default void where_the_profile_has_no_line_the_earlier_group_gets_no_notice(
      Database database, @TempDir Path keys) {
    RegisterProfile silent =
        OwnProfile.like(
            RegisterProfile.CUSTODY,
            "\"occasions\": [\"competing-claim\"]",
            "\"occasions\": [\"expired\"]");
    try (Register register = Opened.under(silent, Clock.systemUTC(), database, keys)) {
      RegistrationNumber first = Opened.group(register);
      RegistrationNumber second = Opened.group(register);
      claim(register, first, goods("Contoso", "AB-1"));
      RegistrationNumber newer = claim(register, second, goods("Contoso", "AB-1"));

      assertThat(notices(register, first)).isEmpty();
      assertThat(register.competingClaims(newer)).hasSize(1);
      register.rebuild();
      assertThat(register.verifyLedger().differences()).isEmpty();
      assertThat(notices(register, first)).isEmpty();
    }
  }

  @Test
  default void the_later_filer_learns_at_once_and_the_earlier_gets_one_notice_for_each_thing(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber first = Opened.group(register);
      RegistrationNumber second = Opened.group(register);
      RegistrationNumber older = claim(register, first, goods("Contoso", "AB-1"));
      RegistrationNumber newer = claim(register, second, goods("CONTOSO", "ab1"));

      assertThat(register.competingClaims(older)).isEmpty();
      assertThat(register.competingClaims(newer))
          .singleElement()
          .satisfies(
              notice -> {
                assertThat(notice.registration()).isEqualTo(older);
                assertThat(notice.other()).contains(newer);
                assertThat(notice.group()).isEqualTo(first);
              });
      assertThat(notices(register, first)).isEqualTo(register.competingClaims(newer));
      assertThat(notices(register, second)).isEmpty();
      assertThat(notices(register, first).toString()).doesNotContain("1984", "Secret", "@");
    }
  }

  @Test
  default void a_vehicle_is_the_same_by_its_VIN_and_a_telephone_by_its_IMEI_whatever_its_software(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber first = Opened.group(register);
      RegistrationNumber second = Opened.group(register);
      RegistrationNumber older =
          claim(
              register,
              first,
              goods("Hyundai", "1", device(DeviceIdentifierScheme.VIN, "KM8J3CA46JU622994")),
              goods("Nokia", "2", device(DeviceIdentifierScheme.IMEI, "490154203237518")));
      RegistrationNumber newer =
          claim(
              register,
              second,
              goods("Kia", "3", device(DeviceIdentifierScheme.VIN, "KM8J3CA46JU622994")),
              goods("HMD", "4", device(DeviceIdentifierScheme.IMEISV, "4901542032375186")));

      assertThat(register.competingClaims(newer))
          .hasSize(2)
          .extracting(Notice::registration)
          .containsOnly(older);
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  @Test
  default void competing_claims_are_named_in_the_order_of_their_numbers(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber first = Opened.group(register);
      RegistrationNumber second = Opened.group(register);
      RegistrationNumber third = Opened.group(register);
      RegistrationNumber one = claim(register, first, goods("Contoso", "AB-1"));
      RegistrationNumber two = claim(register, second, goods("Contoso", "AB-1"));
      RegistrationNumber three = claim(register, third, goods("Contoso", "AB-1"));

      assertThat(register.competingClaims(three))
          .extracting(Notice::registration)
          .containsExactly(one, two);
    }
  }

  @Test
  default void another_maker_the_same_group_and_all_property_do_not_compete(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber first = Opened.group(register);
      RegistrationNumber second = Opened.group(register);
      claim(register, first, goods("Contoso", "AB-1"), new AllProperty(Optional.empty()));
      assertThat(register.competingClaims(claim(register, first, goods("Contoso", "AB-1"))))
          .isEmpty();
      assertThat(
              register.competingClaims(
                  claim(
                      register,
                      second,
                      goods("Fabrikam", "AB-1"),
                      new AllProperty(Optional.empty()),
                      new DescribedGoods("cables"))))
          .isEmpty();
    }
  }

  @Test
  default void an_SMBIOS_UUID_in_the_other_byte_order_is_the_same_thing_once(
      Database database, @TempDir Path keys) {
    DeviceIdentifier uuid =
        new DeviceIdentifier(
            DeviceIdentifierScheme.SMBIOS_UUID, "38947555-7742-3448-3784-823347823834");
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber first = Opened.group(register);
      RegistrationNumber second = Opened.group(register);
      claim(register, first, goods("Contoso", "X1", uuid));
      RegistrationNumber newer =
          claim(register, second, goods("Contoso", "X2", uuid.otherByteOrder().orElseThrow()));
      assertThat(register.competingClaims(newer)).hasSize(1);
    }
  }

  @Test
  default void a_discharged_claim_does_not_compete_and_an_amendment_may(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber first = Opened.group(register);
      RegistrationNumber second = Opened.group(register);
      RegistrationNumber gone = claim(register, first, goods("Contoso", "AB-1"));
      register.file(Fixture.filing(new DischargeRegistration(gone, Optional.empty())));
      RegistrationNumber newer = claim(register, second, goods("Contoso", "AB-1"));
      assertThat(register.competingClaims(newer)).isEmpty();

      RegistrationNumber other = claim(register, first, goods("Contoso", "ZZ-9"));
      RegistrationNumber amendment =
          new RegistrationNumber(
              register
                  .file(
                      Fixture.filing(
                          new AmendRegistration(
                              other,
                              List.of(),
                              List.of(goods("Contoso", "AB-1")),
                              List.of(),
                              Optional.empty())))
                  .bundle()
                  .first());
      assertThat(register.competingClaims(amendment))
          .singleElement()
          .satisfies(notice -> assertThat(notice.registration()).isEqualTo(newer));
      assertThat(notices(register, second)).hasSize(1);
    }
  }

  @Test
  default void rebuilding_makes_the_same_notices_and_verifying_counts_them(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber first = Opened.group(register);
      RegistrationNumber second = Opened.group(register);
      claim(register, first, goods("Contoso", "AB-1"), goods("Contoso", "AB-2"));
      claim(register, second, goods("Contoso", "AB-1"));
      claim(register, second, goods("Contoso", "AB-2"));
      List<Notice> before = notices(register, first);
      assertThat(before).hasSize(2);
      assertThat(register.notices(first, Optional.of(before.get(0).id()), 1))
          .containsExactly(before.get(1));

      register.rebuild();

      assertThat(notices(register, first)).isEqualTo(before);
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  @Test
  default void erasing_a_thing_takes_it_out_of_the_notices(Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber first = Opened.group(register);
      RegistrationNumber second = Opened.group(register);
      claim(register, first, goods("Contoso", "AB-1"));
      RegistrationNumber newer = claim(register, second, goods("Contoso", "AB-1"));
      int part =
          register
              .registration(newer, AsAt.now())
              .orElseThrow()
              .registration()
              .collateral()
              .get(0)
              .part();
      register.file(
          Fixture.filing(
              Fixture.REGISTRAR, "erase", new EraseParts(newer, List.of(part), "by order")));

      assertThat(notices(register, first)).isEmpty();
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }
}
