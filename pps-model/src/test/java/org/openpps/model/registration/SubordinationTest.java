package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Capacity;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.rule.Cites;

@Cites("subordination")
class SubordinationTest {
  private static final Filer LENDER = new Filer("lender", false);
  private static final RegistrationNumber OTHER = new RegistrationNumber(4);

  private final Scene scene = withLender(Scene.withRegistration(Scene.RACK));

  private static Scene withLender(Scene scene) {
    scene.file(LENDER, new CreateGroup(List.of(Scene.SMALL_HOST), Scene.ADDRESS));
    scene.file(
        LENDER,
        new FileRegistrations(new RegistrationNumber(3), List.of(Scene.filing(Scene.RACK))));
    return scene;
  }

  private static SubordinateRegistration behind(
      RegistrationNumber registration, RegistrationNumber to) {
    return new SubordinateRegistration(registration, to, Optional.of("By agreement."));
  }

  private static EndSubordination ended(RegistrationNumber to) {
    return new EndSubordination(Scene.FIRST, to, Optional.empty());
  }

  @Test
  void a_registration_stands_behind_the_one_its_group_names_until_that_ends() {
    scene.file(Scene.HOST, behind(Scene.FIRST, OTHER));
    assertThat(scene.first().subordinatedTo()).containsExactly(OTHER);
    scene.file(Scene.HOST, ended(OTHER));
    assertThat(scene.first().subordinatedTo()).isEmpty();
  }

  @Test
  void never_behind_itself() {
    scene.refused(
        Scene.HOST, behind(Scene.FIRST, Scene.FIRST), "/to", ErrorCode.SUBORDINATED_TO_ITSELF);
  }

  @Test
  void never_behind_what_is_not_on_record_or_has_ended() {
    scene.refused(
        Scene.HOST, behind(Scene.FIRST, Scene.NEVER_GIVEN), "/to", ErrorCode.REGISTRATION_UNKNOWN);
    scene.file(LENDER, new DischargeRegistration(OTHER, Optional.empty()));
    scene.refused(Scene.HOST, behind(Scene.FIRST, OTHER), "/to", ErrorCode.REGISTRATION_ENDED);
  }

  @Test
  void never_twice_behind_the_same_and_never_two_behind_each_other() {
    scene.file(Scene.HOST, behind(Scene.FIRST, OTHER));
    scene.refused(Scene.HOST, behind(Scene.FIRST, OTHER), "/to", ErrorCode.ALREADY_SUBORDINATED);
    scene.refused(LENDER, behind(OTHER, Scene.FIRST), "/to", ErrorCode.SUBORDINATION_CIRCULAR);
  }

  /**
   * Three groups, each to the next: each word stands as it was given and is ended by itself, and
   * whoever the registrations belong to goes on to change and to end them.
   */
  @Test
  void a_circle_of_three_is_three_words_that_hinder_nobody() {
    Filer other = new Filer("other", false);
    scene.file(other, new CreateGroup(List.of(Scene.SMALL_HOST), Scene.ADDRESS));
    scene.file(
        other, new FileRegistrations(new RegistrationNumber(5), List.of(Scene.filing(Scene.RACK))));
    RegistrationNumber third = new RegistrationNumber(6);
    scene.file(Scene.HOST, behind(Scene.FIRST, OTHER));
    scene.file(LENDER, behind(OTHER, third));
    scene.file(other, behind(third, Scene.FIRST));

    assertThat(scene.first().subordinatedTo()).containsExactly(OTHER);
    assertThat(registration(OTHER).subordinatedTo()).containsExactly(third);
    assertThat(registration(third).subordinatedTo()).containsExactly(Scene.FIRST);
    scene.file(LENDER, new EndSubordination(OTHER, third, Optional.empty()));
    assertThat(registration(OTHER).subordinatedTo()).isEmpty();
    assertThat(registration(third).subordinatedTo()).containsExactly(Scene.FIRST);
    scene.file(other, new DischargeRegistration(third, Optional.empty()));
    scene.file(LENDER, new DischargeRegistration(OTHER, Optional.empty()));
    assertThat(scene.first().liveAt(Scene.NOW)).isTrue();
  }

  private Registration registration(RegistrationNumber number) {
    return scene.register.registration(number).orElseThrow();
  }

  @Test
  void what_was_not_said_is_not_ended() {
    scene.refused(Scene.HOST, ended(OTHER), "/to", ErrorCode.NOT_SUBORDINATED);
  }

  @Test
  void it_is_the_word_of_the_group_that_steps_back() {
    scene.refused(LENDER, behind(Scene.FIRST, OTHER), "/registration", ErrorCode.FORBIDDEN);
  }

  @Test
  void a_subordination_ends_also_when_the_other_registration_has_ended() {
    scene.file(Scene.HOST, behind(Scene.FIRST, OTHER));
    scene.file(LENDER, new DischargeRegistration(OTHER, Optional.empty()));
    scene.file(Scene.HOST, ended(OTHER));
    assertThat(scene.first().subordinatedTo()).isEmpty();
  }

  @Test
  @Cites({"ca-bc.field.subordinated", "us-ucc9.field.subordinated"})
  void where_the_profile_knows_no_subordination_there_is_none() {
    for (String profile : List.of("ca-bc@1", "us-ucc9@1")) {
      Scene elsewhere = Scene.withGroup(RegisterProfile.load(profile));
      UnderProfile.Draft draft = new UnderProfile.Draft();
      draft.kind =
          Optional.of(profile.equals("ca-bc@1") ? "security-agreement" : "transmitting-utility");
      draft.grantors = List.of(UnderProfile.organisation(Capacity.OTHER));
      elsewhere.file(
          Scene.HOST, new FileRegistrations(Scene.GROUP, List.of(draft.filing(), draft.filing())));
      elsewhere.refused(
          Scene.HOST,
          behind(Scene.FIRST, new RegistrationNumber(3)),
          "",
          ErrorCode.DETAIL_NOT_ALLOWED);
    }
  }
}
