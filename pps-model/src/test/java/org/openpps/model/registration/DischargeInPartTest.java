package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.rule.Cites;

/** Registration 2 has: header 0, secured party 1, grantors 2 and 3, birth date 4, collateral 5. */
@Cites("partial-discharge")
class DischargeInPartTest {
  private static final ItemId ADA = new ItemId(Scene.FIRST, 2);
  private static final ItemId RACK = new ItemId(Scene.FIRST, 3);
  private static final ItemId SERVER = new ItemId(Scene.FIRST, 5);

  private final Scene scene = Scene.withRegistration(Scene.ADA, Scene.RACK);

  private static DischargeInPart release(ItemId... items) {
    return new DischargeInPart(Scene.FIRST, List.of(items), Optional.empty(), Optional.of("Paid."));
  }

  @Test
  void what_is_released_is_gone_and_the_rest_goes_on() {
    scene.file(Scene.HOST, release(ADA));
    assertThat(scene.first().grantors()).extracting(Item::id).containsExactly(RACK);
    assertThat(scene.first().collateral()).extracting(Item::id).containsExactly(SERVER);
    assertThat(scene.first().text().orElseThrow().value()).hasValue("Lent.");
    assertThat(scene.first().statusAt(Scene.NOW)).isEqualTo(Status.LIVE);
  }

  @Test
  void what_would_leave_nothing_is_a_discharge_of_the_whole() {
    scene.refused(Scene.HOST, release(SERVER), "/items", ErrorCode.LAST_OF_ITS_KIND);
    scene.refused(Scene.HOST, release(ADA, RACK), "/items", ErrorCode.LAST_OF_ITS_KIND);
  }

  @Test
  void only_what_is_on_record_is_released_and_that_once() {
    scene.refused(Scene.HOST, release(ADA, ADA), "/items/1", ErrorCode.ITEM_UNKNOWN);
    scene.file(Scene.HOST, release(ADA));
    scene.refused(Scene.HOST, release(ADA), "/items/0", ErrorCode.ITEM_UNKNOWN);
  }

  @Test
  void it_needs_no_part_that_was_erased() {
    scene.file(Scene.REGISTRAR, new EraseParts(Scene.FIRST, List.of(2, 3, 5), "ordered"));
    scene.file(Scene.HOST, release(ADA));
    assertThat(scene.first().grantors()).extracting(Item::id).containsExactly(RACK);
  }

  @Test
  void only_the_account_of_its_group_releases_and_only_of_what_is_live() {
    scene.refused(Scene.STRANGER, release(ADA), "/registration", ErrorCode.FORBIDDEN);
    scene.file(Scene.HOST, new DischargeRegistration(Scene.FIRST, Optional.empty()));
    scene.refused(Scene.HOST, release(ADA), "/registration", ErrorCode.REGISTRATION_ENDED);
  }
}
