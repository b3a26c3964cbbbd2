package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.HolderRole;
import org.openpps.model.rule.Cites;

@Cites("holder-word")
class SpeakAsHolderTest {
  private static final ItemId HOLDER = new ItemId(Scene.FIRST, 2);
  private static final ItemId DEBTOR = new ItemId(Scene.FIRST, 3);
  private static final Filer AS_HOLDER = Filer.grantor(HOLDER);

  private final Scene scene =
      Scene.withRegistration(
          new Grantor(Scene.RACK.party(), Optional.of(HolderRole.RACK_INTERMEDIARY)), Scene.ADA);

  private static SpeakAsHolder word(ItemId holder, boolean acknowledged) {
    return new SpeakAsHolder(Scene.FIRST, holder, acknowledged, Optional.of("Rack 3."));
  }

  @Test
  void a_holder_acknowledges_and_may_refuse_later_and_the_last_word_stands() {
    scene.file(AS_HOLDER, word(HOLDER, true));
    assertThat(scene.first().holderWords())
        .containsExactly(new HolderWord(HOLDER, new RegistrationNumber(3), true));
    scene.refused(AS_HOLDER, word(HOLDER, true), "/acknowledged", ErrorCode.HOLDER_SAID_SO);
    scene.file(AS_HOLDER, word(HOLDER, false));
    assertThat(scene.first().holderWords())
        .containsExactly(new HolderWord(HOLDER, new RegistrationNumber(4), false));
  }

  @Test
  void a_word_changes_nothing_but_itself() {
    Registration before = scene.first();
    scene.file(AS_HOLDER, word(HOLDER, true));
    assertThat(scene.first())
        .usingRecursiveComparison()
        .ignoringFields("holderWords", "lastEntry")
        .isEqualTo(before);
  }

  @Test
  void a_grantor_that_holds_nothing_has_no_such_word() {
    scene.refused(Filer.grantor(DEBTOR), word(DEBTOR, true), "/grantor", ErrorCode.NOT_A_HOLDER);
  }

  @Test
  void nobody_speaks_for_a_holder() {
    for (Filer other : List.of(Scene.HOST, Scene.REGISTRAR, Filer.grantor(DEBTOR))) {
      scene.refused(other, word(HOLDER, true), "/grantor", ErrorCode.FORBIDDEN);
    }
  }

  @Test
  void with_the_holder_goes_its_word() {
    scene.file(AS_HOLDER, word(HOLDER, true));
    scene.file(
        Scene.HOST,
        new AmendRegistration(
            Scene.FIRST, List.of(), List.of(), List.of(HOLDER), Optional.empty()));
    assertThat(scene.first().holderWords()).isEmpty();
  }

  @Test
  void of_what_has_ended_nothing_is_said() {
    scene.file(Scene.HOST, new DischargeRegistration(Scene.FIRST, Optional.empty()));
    scene.refused(AS_HOLDER, word(HOLDER, true), "/registration", ErrorCode.REGISTRATION_ENDED);
  }
}
