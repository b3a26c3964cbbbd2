package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.rule.Cites;

/** What becomes of a notice that is no security interest, and what it does to others. */
class NoticeLifeTest {
  private static final Filer AGENT = new Filer("agent", false);
  private static final Party AGENCY =
      new Organisation("Ministry of Finance", Capacity.GOVERNMENT, List.of());

  /** The group of the agency, and what it registers first. */
  private static final RegistrationNumber AGENCY_GROUP = new RegistrationNumber(2);

  private static final RegistrationNumber NOTICE = new RegistrationNumber(3);

  private static Order order(String kind) {
    return new Order(
        kind,
        Optional.of("Supreme Court"),
        Optional.empty(),
        Optional.of("2026/17"),
        Optional.of(LocalDate.of(2026, 3, 2)),
        Optional.empty());
  }

  private static RegistrationFiling notice(String kind, Optional<LocalDate> lastDay) {
    return new RegistrationFiling(
        Interest.NON_SECURITY_NOTICE,
        false,
        List.of(Scene.RACK),
        List.of(Scene.server("A1B2C3")),
        lastDay,
        Optional.empty(),
        Optional.empty(),
        Optional.of(order(kind)));
  }

  /** A register in which an agency has registered a notice of this kind beside the host's group. */
  private static Scene with(String profile, String kind, Optional<LocalDate> lastDay) {
    Scene scene = Scene.withGroup(RegisterProfile.load(profile));
    scene.file(AGENT, new CreateGroup(List.of(AGENCY), Scene.ADDRESS));
    scene.file(AGENT, new FileRegistrations(AGENCY_GROUP, List.of(notice(kind, lastDay))));
    return scene;
  }

  private static Registration standing(Scene scene) {
    return scene.register.registration(NOTICE).orElseThrow();
  }

  @Test
  void whoever_gives_notice_and_nobody_else_renews_and_discharges_it() {
    LocalDate lastDay = LocalDate.of(2030, 6, 30);
    Scene scene = with("custody@1", "court-order", Optional.of(lastDay));
    assertThat(standing(scene).terms().notice()).contains(order("court-order"));
    var renewal = new RenewRegistration(NOTICE, lastDay.plusYears(1), Optional.empty());
    var discharge = new DischargeRegistration(NOTICE, Optional.of("Set aside."));
    scene.refused(Scene.HOST, renewal, "/registration", ErrorCode.FORBIDDEN);
    scene.refused(Scene.HOST, discharge, "/registration", ErrorCode.FORBIDDEN);
    scene.file(AGENT, renewal);
    assertThat(standing(scene).terms().notice()).contains(order("court-order"));
    scene.file(AGENT, discharge);
    assertThat(standing(scene).liveAt(Scene.NOW)).isFalse();
  }

  /** As in California: five years, continued within six months before the lapse. */
  @Test
  @Cites("us-ucc9.term.judgment-lien")
  void a_judgment_lien_lasts_five_years_and_five_more_when_continued_in_the_last_six_months() {
    Scene scene = with("us-ucc9@1", "judgment-lien", Optional.empty());
    Instant end = standing(scene).terms().end().orElseThrow().at();
    LocalDate lastDay = LocalDate.ofInstant(end, standing(scene).terms().end().get().zone());
    var renewal =
        new RenewRegistration(NOTICE, lastDay.minusDays(1).plusYears(5), Optional.empty());
    scene.refused(AGENT, renewal, "/registration", ErrorCode.RENEWAL_NOT_OPEN);
    scene.file(AGENT, renewal, end.minus(Duration.ofDays(90)));
    assertThat(standing(scene).liveAt(end)).isTrue();
  }

  @Test
  @Cites({"notice-transferable", "ca-bc.order.crown-charge", "custody.order.court-order"})
  void a_charge_of_the_crown_goes_to_nobody_and_a_court_order_may() {
    OfferTransfer offer =
        new OfferTransfer(AGENCY_GROUP, Scene.GROUP, List.of(NOTICE), Optional.empty());
    with("ca-bc@1", "crown-charge", Optional.empty())
        .refused(AGENT, offer, "/registrations/0", ErrorCode.NOTICE_NOT_TRANSFERABLE);

    Scene custody = with("custody@1", "court-order", Optional.empty());
    custody.file(AGENT, offer);
    custody.file(
        Scene.HOST,
        new AcceptTransfer(new RegistrationNumber(4), List.of(), false, Optional.empty()));
    assertThat(standing(custody).terms().group()).isEqualTo(Scene.GROUP);
  }

  @Test
  @Cites("notice-transferable")
  void of_everything_that_is_offered_a_notice_that_stays_is_not_accepted() {
    Scene bc = with("ca-bc@1", "crown-charge", Optional.empty());
    bc.file(AGENT, new OfferTransfer(AGENCY_GROUP, Scene.GROUP, List.of(), Optional.empty()));
    bc.refused(
        Scene.HOST,
        new AcceptTransfer(new RegistrationNumber(4), List.of(NOTICE), true, Optional.empty()),
        "/registrations/0",
        ErrorCode.NOTICE_NOT_TRANSFERABLE);
  }

  @Test
  @Cites({"notice-subordinable", "us-ucc9.order.state-tax-lien", "au.order.court-order"})
  void a_tax_lien_may_stand_behind_another_registration_and_a_court_order_may_not() {
    RegistrationNumber other = new RegistrationNumber(4);
    Scene us = with("us-ucc9@1", "state-tax-lien", Optional.empty());
    us.file(
        AGENT,
        new FileRegistrations(AGENCY_GROUP, List.of(notice("judgment-lien", Optional.empty()))));
    us.file(AGENT, new SubordinateRegistration(NOTICE, other, Optional.empty()));
    assertThat(standing(us).subordinatedTo()).containsExactly(other);

    Scene bc = with("ca-bc@1", "land-tax", Optional.empty());
    bc.file(
        AGENT,
        new FileRegistrations(AGENCY_GROUP, List.of(notice("crown-charge", Optional.empty()))));
    bc.refused(
        AGENT,
        new SubordinateRegistration(NOTICE, other, Optional.empty()),
        "/registration",
        ErrorCode.NOTICE_NOT_SUBORDINABLE);
  }

  @Test
  @Cites({"competing-claims", "ca-bc.order.marriage-separation"})
  void a_charge_competes_with_claims_to_the_same_thing_and_what_spouses_agreed_does_not() {
    RegisterProfile bc = RegisterProfile.load("ca-bc@1");
    for (String kind : List.of("crown-charge", "marriage-separation")) {
      Scene scene = with("ca-bc@1", kind, Optional.empty());
      UnderProfile.Draft draft = new UnderProfile.Draft();
      draft.kind = Optional.of("security-agreement");
      draft.collateral = List.of(Scene.server("A1B2C3"));
      scene.file(Scene.HOST, new FileRegistrations(Scene.GROUP, List.of(draft.filing())));
      Registration claim = scene.register.registration(new RegistrationNumber(4)).orElseThrow();
      int competing = kind.equals("crown-charge") ? 1 : 0;
      assertThat(CompetingClaims.with(claim, List.of(standing(scene)), Scene.NOW, bc))
          .hasSize(competing);
      assertThat(CompetingClaims.with(standing(scene), List.of(claim), Scene.NOW, bc))
          .hasSize(competing);
    }
  }

  /** What is registered on its own alone is noted on nothing. */
  @Test
  @Cites("ca-bc.order.crown-charge")
  void a_charge_of_the_crown_is_noted_on_no_registration() {
    Scene bc = with("ca-bc@1", "crown-charge", Optional.empty());
    bc.refused(
        Scene.REGISTRAR,
        new NoteOrder(NOTICE, order("crown-charge"), Optional.empty()),
        "/order/kind",
        ErrorCode.ORDER_KIND_UNKNOWN);
  }

  @Test
  void before_it_is_filed_its_filer_is_told_that_it_secures_nothing() {
    Scene scene = with("custody@1", "court-order", Optional.empty());
    Judgement judgement =
        Decider.judge(
            scene.register,
            AGENT,
            new FileRegistrations(AGENCY_GROUP, List.of(notice("court-order", Optional.empty()))),
            new Circumstances(scene.register.profile(), Scene.NOW, 4));
    assertThat(judgement.passes()).isTrue();
    assertThat(judgement.notes())
        .anySatisfy(
            note -> {
              assertThat(note.pointer()).isEqualTo("/registrations/0/notice");
              assertThat(note.message()).contains("no security interest", "secures no debt");
            });
  }
}
