package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.ledger.Entry;

/** A ledger that no decision could have made is not read on. */
class EvolutionTest {
  private final Scene scene = Scene.withRegistration(Scene.RACK);

  private static Recorded read(Entry entry) {
    return EventReader.read(entry).orElseThrow();
  }

  private void impossible(Optional<Registration> before, Entry entry) {
    assertThatThrownBy(() -> Evolution.registration(before, read(entry)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cannot follow what stands before it");
  }

  @Test
  void nothing_is_created_twice() {
    impossible(Optional.of(scene.first()), scene.register.entries().get(2));
  }

  @Test
  void nothing_is_changed_before_it_is_created_or_after_it_was_discharged() {
    Entry discharge =
        scene.file(Scene.HOST, new DischargeRegistration(Scene.FIRST, Optional.empty())).get(0);
    impossible(Optional.empty(), discharge);
    impossible(Optional.of(scene.first()), discharge);
  }

  @Test
  void a_group_is_no_registration() {
    impossible(Optional.empty(), scene.register.entries().get(1));
  }

  @Test
  void an_erasure_needs_something_to_erase_from() {
    Entry erasure =
        scene.file(Scene.REGISTRAR, new EraseParts(Scene.FIRST, List.of(2), "x")).get(0);
    impossible(Optional.empty(), erasure);
  }
}
