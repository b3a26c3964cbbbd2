package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Capacity;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.rule.Cites;

@Cites({"order-identified", "order-filed-by"})
class OrderTest {
  private static final RegistrationNumber NOTED = new RegistrationNumber(3);

  /** The sample of the British Columbian registry (domain, section G, 4). */
  private static final Order KAMLOOPS =
      new Order(
          "court-order",
          Optional.of("Supreme Court of British Columbia"),
          Optional.of("Kamloops"),
          Optional.of("BC123445"),
          Optional.of(LocalDate.of(2020, 2, 2)),
          Optional.empty());

  private final Scene scene = Scene.withRegistration(Scene.RACK);

  private static NoteOrder note(Order order) {
    return new NoteOrder(Scene.FIRST, order, Optional.of("No dealings until further order."));
  }

  private static LiftOrder lift(RegistrationNumber noted) {
    return new LiftOrder(Scene.FIRST, noted, Optional.empty());
  }

  private static Order of(String kind) {
    return new Order(
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDate.of(2026, 1, 2)),
        Optional.empty());
  }

  private static Scene under(String profile) {
    Scene scene = Scene.withGroup(RegisterProfile.load(profile));
    UnderProfile.Draft draft = new UnderProfile.Draft();
    switch (profile) {
      case "au@1" -> {
        draft.type = Optional.of(CollateralType.COMMERCIAL);
        draft.collateralClass = Optional.of("other-goods");
      }
      case "ca-bc@1" -> draft.kind = Optional.of("security-agreement");
      case "us-ucc9@1" -> draft.kind = Optional.of("ordinary");
      default -> draft.grantors = List.of(UnderProfile.organisation(Capacity.OTHER));
    }
    scene.file(Scene.HOST, new FileRegistrations(Scene.GROUP, List.of(draft.filing())));
    return scene;
  }

  @Test
  @Cites("custody.order.court-order")
  void an_order_stands_on_the_registration_until_it_is_lifted() {
    scene.file(Scene.REGISTRAR, note(KAMLOOPS));
    assertThat(scene.first().orders()).containsExactly(new NotedOrder(NOTED, KAMLOOPS));
    assertThat(scene.first().liveAt(Scene.NOW)).isTrue();
    scene.file(Scene.REGISTRAR, lift(NOTED));
    assertThat(scene.first().orders()).isEmpty();
  }

  @Test
  @Cites("custody.order.court-order")
  void the_registrar_alone_has_it_noted_and_lifted() {
    scene.refused(Scene.HOST, note(KAMLOOPS), "", ErrorCode.FORBIDDEN);
    scene.file(Scene.REGISTRAR, note(KAMLOOPS));
    scene.refused(Scene.HOST, lift(NOTED), "", ErrorCode.FORBIDDEN);
  }

  @Test
  void what_was_not_noted_or_was_lifted_is_not_lifted() {
    scene.refused(Scene.REGISTRAR, lift(NOTED), "/noted", ErrorCode.ORDER_UNKNOWN);
    scene.file(Scene.REGISTRAR, note(KAMLOOPS));
    scene.file(Scene.REGISTRAR, lift(NOTED));
    scene.refused(Scene.REGISTRAR, lift(NOTED), "/noted", ErrorCode.ORDER_UNKNOWN);
  }

  @Test
  void on_what_has_ended_no_order_is_noted() {
    scene.file(Scene.HOST, new DischargeRegistration(Scene.FIRST, Optional.empty()));
    scene.refused(Scene.REGISTRAR, note(KAMLOOPS), "/registration", ErrorCode.REGISTRATION_ENDED);
  }

  @Test
  @Cites("order-days")
  void an_order_does_not_end_before_it_was_made() {
    LocalDate made = LocalDate.of(2026, 11, 20);
    scene.refused(
        Scene.REGISTRAR,
        note(until(made, made.minusDays(1))),
        "/order/effectiveUntil",
        ErrorCode.ORDER_ENDS_BEFORE_DATE);
    scene.file(Scene.REGISTRAR, note(until(made, made)));
  }

  private static Order until(LocalDate made, LocalDate last) {
    return new Order(
        "court-order",
        Optional.of("Supreme Court"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(made),
        Optional.of(last));
  }

  @Test
  void only_kinds_of_the_profile_are_noted() {
    scene.refused(
        Scene.REGISTRAR,
        note(of("proceeds-of-crime")),
        "/order/kind",
        ErrorCode.ORDER_KIND_UNKNOWN);
  }

  @Test
  @Cites("ca-bc.order.court-order")
  void in_british_columbia_the_group_files_it_with_court_registry_file_number_and_date() {
    Scene bc = under("ca-bc@1");
    bc.refused(Scene.STRANGER, note(KAMLOOPS), "/registration", ErrorCode.FORBIDDEN);
    Order lacking =
        new Order(
            KAMLOOPS.kind(),
            KAMLOOPS.court(),
            Optional.empty(),
            KAMLOOPS.fileNumber(),
            KAMLOOPS.date(),
            Optional.empty());
    bc.refused(Scene.HOST, note(lacking), "/order/registry", ErrorCode.DETAIL_MISSING);
    bc.file(Scene.HOST, note(KAMLOOPS));
    assertThat(bc.first().orders()).hasSize(1);
  }

  @Test
  @Cites({"au.order.court-order", "au.order.proceeds-of-crime"})
  void in_australia_the_registrar_notes_court_orders_and_proceeds_of_crime() {
    Scene au = under("au@1");
    au.refused(Scene.HOST, note(of("proceeds-of-crime")), "", ErrorCode.FORBIDDEN);
    au.file(Scene.REGISTRAR, note(of("proceeds-of-crime")));
    au.refused(Scene.REGISTRAR, note(of("court-order")), "/order/court", ErrorCode.DETAIL_MISSING);
    au.file(Scene.REGISTRAR, note(KAMLOOPS));
    assertThat(au.first().orders()).hasSize(2);
  }

  @Test
  @Cites({"nz.order.court-order", "us-ucc9.order.court-order"})
  void elsewhere_the_registrar_notes_court_orders() {
    for (String profile : List.of("nz@1", "us-ucc9@1")) {
      Scene elsewhere = under(profile);
      elsewhere.refused(Scene.HOST, note(KAMLOOPS), "", ErrorCode.FORBIDDEN);
      elsewhere.file(Scene.REGISTRAR, note(KAMLOOPS));
      assertThat(elsewhere.first().orders()).hasSize(1);
    }
  }
}
