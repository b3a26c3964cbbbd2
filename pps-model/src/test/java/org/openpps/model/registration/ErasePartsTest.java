package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.Parts;

/** Registration 2 has: header, secured party, grantor 2, birth date 3, collateral, text, 6, 7. */
class ErasePartsTest {
  private static final int GRANTOR = 2;
  private static final int REQUEST = 6;

  private final Scene scene = Scene.withRegistration(Scene.ADA);

  private static EraseParts erase(Integer... parts) {
    return new EraseParts(Scene.FIRST, List.of(parts), "ordered by a court");
  }

  private static List<Integer> withheld(Parts parts) {
    return IntStream.range(0, parts.count())
        .filter(i -> parts.get(i).disclosedText().isEmpty())
        .boxed()
        .toList();
  }

  private static PartsErased event(Entry entry) {
    return Erased.of(EventReader.read(entry).orElseThrow().event()).orElseThrow();
  }

  private Parts held(RegistrationNumber number) {
    return scene.register.entry(number).orElseThrow().parts();
  }

  @Test
  void with_a_party_go_its_birth_date_and_the_request() {
    Parts before = held(Scene.FIRST);
    List<Entry> entries = scene.file(Scene.REGISTRAR, erase(GRANTOR));
    assertThat(entries).singleElement();
    assertThat(event(entries.get(0)).parts()).containsExactly(GRANTOR, 3, REQUEST);
    assertThat(withheld(held(Scene.FIRST))).containsExactly(GRANTOR, 3, REQUEST);
    assertThat(held(Scene.FIRST).root()).isEqualTo(before.root());
    assertThat(scene.first().grantors().get(0).value()).isEmpty();
  }

  @Test
  void the_hash_of_the_idempotency_key_is_carried_over() {
    String key = held(Scene.FIRST).get(REQUEST).content().orElseThrow().text("key");
    List<Entry> entries = scene.file(Scene.REGISTRAR, erase(GRANTOR));
    assertThat(event(entries.get(0)).requestKey().orElseThrow().toBase64()).isEqualTo(key);
  }

  @Test
  void the_request_goes_from_every_entry_of_the_filing() {
    Scene bundle = Scene.withGroup();
    bundle.file(
        Scene.HOST,
        new FileRegistrations(
            Scene.GROUP, List.of(Scene.filing(Scene.ADA), Scene.filing(Scene.RACK))));
    List<Entry> entries = bundle.file(Scene.REGISTRAR, erase(GRANTOR));
    assertThat(entries)
        .extracting(entry -> event(entry).about())
        .containsExactly(Scene.FIRST, new RegistrationNumber(3));
    Parts sibling = bundle.register.entry(new RegistrationNumber(3)).orElseThrow().parts();
    assertThat(withheld(sibling)).containsExactly(sibling.count() - 2);
  }

  @Test
  void an_erased_state_is_the_same_when_it_is_read_from_the_ledger_again() {
    scene.file(Scene.REGISTRAR, erase(GRANTOR));
    Optional<Registration> again = Optional.empty();
    for (Entry entry : scene.register.entries().subList(2, 4)) {
      again = Optional.of(Evolution.registration(again, EventReader.read(entry).orElseThrow()));
    }
    assertThat(again).hasValue(scene.first());
  }

  @Test
  void only_the_registrar_erases() {
    scene.refused(Scene.HOST, erase(GRANTOR), "", ErrorCode.FORBIDDEN);
  }

  @Test
  void what_is_unknown_already_erased_or_not_erasable_is_refused() {
    scene.refused(
        Scene.REGISTRAR,
        new EraseParts(Scene.NEVER_GIVEN, List.of(1), "x"),
        "/entry",
        ErrorCode.ENTRY_UNKNOWN);
    scene.refused(Scene.REGISTRAR, erase(99), "/parts/0", ErrorCode.ITEM_UNKNOWN);
    for (int kept : List.of(0, REQUEST, 7)) {
      scene.refused(Scene.REGISTRAR, erase(1, kept), "/parts/1", ErrorCode.PART_NOT_ERASABLE);
    }
    scene.file(Scene.REGISTRAR, erase(GRANTOR));
    scene.refused(Scene.REGISTRAR, erase(GRANTOR), "/parts/0", ErrorCode.ALREADY_ERASED);
  }
}
