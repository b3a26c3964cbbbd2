package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.rule.Cites;

@Cites("key-reissue")
class LostKeyTest {
  private static final Filer FINDER = new Filer("host-2", false);
  private static final RegistrationNumber CLAIM = new RegistrationNumber(3);
  private static final ClaimKey LOST = new ClaimKey(Scene.GROUP, "The laptop was stolen.");
  private static final AnnounceKeyReissue ANNOUNCEMENT =
      new AnnounceKeyReissue(Scene.GROUP, CLAIM, Optional.empty());
  private static final ReissueKey REISSUE = new ReissueKey(Scene.GROUP, CLAIM, Optional.empty());
  private static final RefuseKeyClaim REFUSAL =
      new RefuseKeyClaim(Scene.GROUP, CLAIM, "We have our key.");

  /** Ten business days after Monday, 23 November 2026, the last of them whole. */
  private static final Instant FROM = Instant.parse("2026-12-08T00:00:00Z");

  private final Scene scene = Scene.withRegistration(Scene.ADA);

  private SecuredPartyGroup group() {
    return scene.register.group(Scene.GROUP).orElseThrow();
  }

  @Test
  void after_claim_notice_and_time_the_group_belongs_to_the_account_that_claimed() {
    scene.file(FINDER, LOST);
    scene.file(Scene.REGISTRAR, ANNOUNCEMENT);
    assertThat(group().keyClaim())
        .contains(new KeyClaim(CLAIM, "host-2", Scene.NOW, Optional.of(FROM)));
    scene.file(Scene.REGISTRAR, REISSUE, FROM);
    assertThat(group().owner()).isEqualTo("host-2");
    assertThat(group().keyClaim()).isEmpty();
    DischargeRegistration discharge = new DischargeRegistration(Scene.FIRST, Optional.empty());
    scene.refused(Scene.HOST, discharge, FROM, "/registration", ErrorCode.FORBIDDEN);
    scene.file(FINDER, discharge, FROM);
  }

  @Test
  void it_is_never_issued_again_without_notice_nor_before_its_time() {
    scene.file(FINDER, LOST);
    scene.refused(Scene.REGISTRAR, REISSUE, FROM, "/claim", ErrorCode.KEY_REISSUE_NOT_ANNOUNCED);
    scene.file(Scene.REGISTRAR, ANNOUNCEMENT);
    scene.refused(
        Scene.REGISTRAR, REISSUE, FROM.minusMillis(1), "/claim", ErrorCode.KEY_REISSUE_TOO_EARLY);
  }

  @Test
  void the_owner_objects_and_nobody_else_but_the_registrar_refuses() {
    scene.file(FINDER, LOST);
    scene.file(Scene.REGISTRAR, ANNOUNCEMENT);
    scene.refused(FINDER, REFUSAL, "/group", ErrorCode.FORBIDDEN);
    scene.file(Scene.HOST, REFUSAL);
    assertThat(group().owner()).isEqualTo("host");
    scene.refused(Scene.REGISTRAR, REISSUE, FROM, "/claim", ErrorCode.KEY_CLAIM_NOT_OPEN);
    scene.refused(Scene.REGISTRAR, REFUSAL, "/claim", ErrorCode.KEY_CLAIM_NOT_OPEN);
  }

  @Test
  void one_claim_is_open_at_a_time_and_none_of_the_owner() {
    scene.refused(Scene.HOST, LOST, "/group", ErrorCode.KEY_NOT_LOST);
    scene.file(FINDER, LOST);
    scene.refused(Scene.STRANGER, LOST, "/group", ErrorCode.KEY_CLAIMED_ALREADY);
    scene.file(Scene.REGISTRAR, REFUSAL);
    scene.file(Scene.STRANGER, LOST);
  }

  @Test
  void only_the_registrar_announces_and_once() {
    scene.file(FINDER, LOST);
    scene.refused(FINDER, ANNOUNCEMENT, "", ErrorCode.FORBIDDEN);
    scene.file(Scene.REGISTRAR, ANNOUNCEMENT);
    scene.refused(Scene.REGISTRAR, ANNOUNCEMENT, "/claim", ErrorCode.KEY_REISSUE_ANNOUNCED);
    scene.refused(FINDER, REISSUE, FROM, "", ErrorCode.FORBIDDEN);
  }

  @Test
  @Cites({
    "custody.key-reissue",
    "au.key-reissue",
    "nz.key-reissue",
    "ca-bc.key-reissue",
    "us-ucc9.key-reissue"
  })
  void under_every_profile_the_owner_has_ten_business_days_of_its_zone() {
    for (String id : RegisterProfile.SUPPLIED) {
      RegisterProfile profile = RegisterProfile.load(id);
      Instant from = profile.keyReissue().from(profile, Scene.NOW);
      assertThat(from)
          .isEqualTo(
              from.atZone(profile.zone()).toLocalDate().atStartOfDay(profile.zone()).toInstant());
      assertThat(
              profile
                  .legalZone()
                  .dayOf(Scene.NOW)
                  .datesUntil(from.atZone(profile.zone()).toLocalDate())
                  .skip(1)
                  .filter(profile.calendar()::isBusinessDay))
          .as(id)
          .hasSize(10);
    }
  }
}
