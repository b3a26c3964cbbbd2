package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Organisation;
import org.openpps.model.profile.Demand;
import org.openpps.model.profile.GrantorCheck;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.rule.Cites;

/** The check against wrong numbers that British Columbia asks for. */
@Cites("grantor-check")
class GrantorCheckTest {
  private static final Grantor BROWN =
      new Grantor(
          new Organisation("Brown Window Cleaning Inc.", Capacity.COMPANY, List.of()),
          Optional.empty());

  private final Scene bc = britishColumbian(BROWN, Scene.ADA);

  private static Scene britishColumbian(Grantor... grantors) {
    Scene scene = Scene.withGroup(RegisterProfile.load("ca-bc@1"));
    UnderProfile.Draft draft = new UnderProfile.Draft();
    draft.kind = Optional.of("security-agreement");
    draft.grantors = List.of(grantors);
    draft.text = Optional.of("Fridges and stoves");
    scene.file(Scene.HOST, new FileRegistrations(Scene.GROUP, List.of(draft.filing())));
    return scene;
  }

  private static DischargeRegistration naming(String name) {
    return new DischargeRegistration(Scene.FIRST, Optional.of(name), Optional.empty());
  }

  private static AmendRegistration amendment(Optional<String> name) {
    return new AmendRegistration(
        Scene.FIRST,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.of("Stoves"),
        false,
        name,
        List.of());
  }

  private static DischargeInPart release(Optional<String> name) {
    return new DischargeInPart(
        Scene.FIRST, List.of(new ItemId(Scene.FIRST, 2)), name, Optional.empty());
  }

  @Test
  @Cites("ca-bc.grantor-check")
  void in_british_columbia_every_change_names_a_grantor_on_record() {
    for (Command unnamed :
        List.of(
            amendment(Optional.empty()),
            release(Optional.empty()),
            new DischargeRegistration(Scene.FIRST, Optional.empty()))) {
      bc.refused(Scene.HOST, unnamed, "/grantorName", ErrorCode.GRANTOR_NAME_MISSING);
    }
    bc.refused(Scene.HOST, naming("Green"), "/grantorName", ErrorCode.GRANTOR_NAME_MISMATCH);
    bc.file(Scene.HOST, amendment(Optional.of("Brown Window Cleaning Inc.")));
    bc.file(Scene.HOST, release(Optional.of("Ada Example")));
    bc.file(Scene.HOST, naming("Ada Example"));
    assertThat(bc.first().statusAt(Scene.NOW)).isEqualTo(Status.DISCHARGED);
  }

  @Test
  void the_name_is_compared_as_an_exact_search_compares_it() {
    bc.file(Scene.HOST, naming("BROWN WINDOW CLEANING LTD"));
    assertThat(bc.first().statusAt(Scene.NOW)).isEqualTo(Status.DISCHARGED);
  }

  @Test
  void against_an_erased_name_no_name_is_held() {
    Scene erased = britishColumbian(BROWN);
    erased.file(Scene.REGISTRAR, new EraseParts(Scene.FIRST, List.of(2), "ordered"));
    erased.file(Scene.HOST, naming("whoever it was"));
    assertThat(erased.first().statusAt(Scene.NOW)).isEqualTo(Status.DISCHARGED);
  }

  @Test
  @Cites({"custody.grantor-check", "au.grantor-check", "nz.grantor-check", "us-ucc9.grantor-check"})
  void elsewhere_nobody_must_name_a_grantor_and_whoever_does_is_held_to_it() {
    for (String profile : List.of("custody@1", "au@1", "nz@1", "us-ucc9@1")) {
      assertThat(RegisterProfile.load(profile).grantorCheck())
          .map(GrantorCheck::demand)
          .hasValue(Demand.OPTIONAL);
    }
    Scene custody = Scene.withRegistration(Scene.RACK);
    custody.refused(Scene.HOST, naming("Green"), "/grantorName", ErrorCode.GRANTOR_NAME_MISMATCH);
    custody.file(Scene.HOST, naming("Rack Space"));
  }
}
