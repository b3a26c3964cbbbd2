package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.DescribedGoods;

class StateJsonTest {
  private static void readsBack(Registration registration) {
    String json = CanonicalJson.write(StateJson.write(registration));
    assertThat(StateJson.registration(CanonicalJson.parseObject(json))).isEqualTo(registration);
  }

  @Test
  void a_registration_reads_back_live_amended_erased_and_discharged() {
    Scene scene = Scene.withGroup();
    scene.file(
        Scene.HOST,
        new FileRegistrations(
            Scene.GROUP,
            List.of(
                Scene.filing(
                    Optional.of(LocalDate.of(2030, 1, 1)),
                    List.of(Scene.ADA, Scene.RACK),
                    List.of(
                        Scene.server("A1"),
                        new DescribedGoods("cables"),
                        new AllProperty(Optional.of("land")))))));
    readsBack(scene.first());
    scene.file(
        Scene.HOST,
        new AmendRegistration(
            Scene.FIRST, List.of(Scene.ADA), List.of(), List.of(), Optional.of("New.")));
    readsBack(scene.first());
    scene.file(Scene.REGISTRAR, new EraseParts(Scene.FIRST, List.of(1, 2, 5), "x"));
    readsBack(scene.first());
    scene.file(Scene.HOST, new DischargeRegistration(Scene.FIRST, Optional.empty()));
    readsBack(scene.first());
  }

  @Test
  void a_group_reads_back_whole_and_erased() {
    Scene scene = Scene.withGroup();
    for (int i = 0; i < 2; i++) {
      SecuredPartyGroup group = scene.register.group(Scene.GROUP).orElseThrow();
      String json = CanonicalJson.write(StateJson.write(group));
      assertThat(StateJson.group(CanonicalJson.parseObject(json))).isEqualTo(group);
      if (i == 0) {
        scene.file(Scene.REGISTRAR, new EraseParts(Scene.GROUP, List.of(1, 2), "x"));
      }
    }
  }
}
