package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.ledger.Entry;
import org.openpps.model.party.AddressForService;

class CreateGroupTest {
  private final Scene scene = Scene.empty();

  @Test
  void a_group_has_the_number_of_its_entry_and_belongs_to_the_account_that_made_it() {
    List<Entry> entries =
        scene.file(Scene.HOST, new CreateGroup(List.of(Scene.SMALL_HOST), Scene.ADDRESS));
    assertThat(entries).singleElement().extracting(Entry::sequence).isEqualTo(1L);
    SecuredPartyGroup group = scene.register.group(Scene.GROUP).orElseThrow();
    assertThat(group.owner()).isEqualTo("host");
    assertThat(group.members())
        .singleElement()
        .satisfies(m -> assertThat(m.value()).hasValue(Scene.SMALL_HOST));
    assertThat(group.address().value()).hasValue(Scene.ADDRESS);
  }

  @Test
  void a_group_without_any_address_is_refused() {
    AddressForService none = new AddressForService(Optional.empty(), Optional.empty());
    scene.refused(
        Scene.HOST,
        new CreateGroup(List.of(Scene.SMALL_HOST), none),
        "/address",
        ErrorCode.VALUE_MISSING);
  }

  @Test
  void a_party_named_twice_is_refused() {
    scene.refused(
        Scene.HOST,
        new CreateGroup(List.of(Scene.SMALL_HOST, Scene.SMALL_HOST), Scene.ADDRESS),
        "/members/1",
        ErrorCode.SECURED_PARTY_TWICE);
  }
}
