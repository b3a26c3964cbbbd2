package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.EventKind;
import org.openpps.model.ledger.Part;
import org.openpps.model.ledger.PartKind;
import org.openpps.model.ledger.Parts;
import org.openpps.model.ledger.Salt;
import org.openpps.model.merkle.Hash;

class EventRoundTripTest {
  private static final Salt SALT = Salt.of(new byte[Salt.LENGTH]);

  private static final Order ORDER =
      new Order(
          "court-order",
          Optional.of("Supreme Court"),
          Optional.of("Kamloops"),
          Optional.of("BC123445"),
          Optional.of(LocalDate.of(2020, 2, 2)),
          Optional.of(LocalDate.of(2027, 1, 1)));

  /** One entry of every kind. */
  private static List<Entry> entries() {
    Scene scene = Scene.withGroup();
    scene.file(
        Scene.HOST,
        new FileRegistrations(
            Scene.GROUP,
            List.of(
                Scene.filing(
                    Optional.of(LocalDate.of(2027, 6, 30)),
                    List.of(Scene.ADA, Scene.RACK),
                    List.of(Scene.server("A1B2C3"))))));
    scene.file(
        Scene.HOST,
        new AmendRegistration(
            Scene.FIRST,
            List.of(Scene.ADA),
            List.of(Scene.server("Z9")),
            List.of(new ItemId(Scene.FIRST, 2)),
            Optional.empty()));
    scene.file(
        Scene.HOST,
        new RenewRegistration(Scene.FIRST, LocalDate.of(2031, 6, 30), Optional.of("Goes on.")));
    scene.file(
        Scene.HOST,
        new AmendRegistration(
            Scene.FIRST,
            List.of(),
            List.of(),
            List.of(new Replacement<>(new ItemId(Scene.FIRST, 3), Scene.RACK)),
            List.of(new Replacement<>(new ItemId(Scene.FIRST, 5), Scene.server("N7"))),
            List.of(),
            Optional.of("Moved.\nAgain."),
            false,
            Optional.empty(),
            List.of()));
    scene.file(
        Scene.HOST,
        new RenewRegistration(Scene.FIRST, Optional.empty(), true, Optional.of("For good.")));
    scene.file(
        Scene.HOST,
        new DischargeInPart(
            Scene.FIRST,
            List.of(new ItemId(new RegistrationNumber(3), 1)),
            Optional.empty(),
            Optional.of("Released.")));
    scene.file(Scene.HOST, new FileRegistrations(Scene.GROUP, List.of(Scene.filing(Scene.RACK))));
    RegistrationNumber other = new RegistrationNumber(8);
    scene.file(Scene.HOST, new SubordinateRegistration(Scene.FIRST, other, Optional.empty()));
    scene.file(Scene.HOST, new EndSubordination(Scene.FIRST, other, Optional.of("Agreed.")));
    scene.file(Scene.REGISTRAR, new NoteOrder(Scene.FIRST, ORDER, Optional.of("Frozen.")));
    scene.file(
        Scene.REGISTRAR, new LiftOrder(Scene.FIRST, new RegistrationNumber(11), Optional.empty()));
    GroupActs.all(scene);
    scene.file(GroupActs.BUYER, new DischargeRegistration(Scene.FIRST, Optional.of("Returned.")));
    scene.file(Scene.REGISTRAR, new EraseParts(new RegistrationNumber(3), List.of(1), "x"));
    return scene.register.entries().subList(1, scene.register.entries().size());
  }

  private static Parts written(Event event) {
    List<Part> parts = new ArrayList<>();
    for (PartContent part :
        EventWriter.parts(
            event, "effect", "host", Hash.sha256(new byte[] {1}), Hash.sha256(new byte[] {2}))) {
      parts.add(Part.Disclosed.of(part.kind(), SALT, part.content()));
    }
    return new Parts(parts);
  }

  @Test
  void what_is_written_reads_back_as_the_same_event() {
    for (int entry : IntStream.range(0, entries().size()).filter(i -> i != 1 && i != 2).toArray()) {
      Event event = EventReader.read(entries().get(entry)).orElseThrow().event();
      assertThat(EventReader.event(event.kind(), event.subject(), written(event))).isEqualTo(event);
    }
  }

  @Test
  void a_notice_reads_back_with_its_order() {
    Scene scene = Scene.withGroup();
    scene.file(
        Scene.HOST,
        new FileRegistrations(
            Scene.GROUP,
            List.of(
                new RegistrationFiling(
                    Interest.NON_SECURITY_NOTICE,
                    false,
                    List.of(),
                    List.of(Scene.server("A1B2C3")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(ORDER)))));
    Event event = EventReader.read(scene.register.entries().get(2)).orElseThrow().event();
    assertThat(event.kind()).isEqualTo(RegistrationCreated.NOTICE);
    assertThat(EventReader.event(event.kind(), event.subject(), written(event))).isEqualTo(event);
    assertThat(scene.first().terms().notice()).contains(ORDER);
  }

  @Test
  void what_grantors_say_reads_back_as_the_same_event() {
    LastDay last = new LastDay(LocalDate.of(2026, 4, 9), ZoneId.of("Australia/Sydney"));
    RegistrationNumber demand = new RegistrationNumber(7);
    ItemId grantor = new ItemId(Scene.FIRST, 2);
    Placed<String> text = new Placed<>(1, Erasable.of("Why."));
    List<RegistrationEvent> events =
        List.of(
            new DemandMade(
                Scene.FIRST,
                grantor,
                DemandGround.SECURES_NOTHING_IN_THESE,
                List.of(new ItemId(Scene.FIRST, 3)),
                last,
                Optional.of(text)),
            new DemandMade(
                Scene.FIRST,
                grantor,
                DemandGround.NOTHING_SECURED,
                List.of(),
                last,
                Optional.empty()),
            new DemandAnswered(Scene.FIRST, demand, DemandAnswer.WILL_AMEND, Optional.of(text)),
            new AmendmentStatementGiven(Scene.FIRST, demand, Optional.empty()),
            new AmendmentNoticeGiven(Scene.FIRST, demand, last, Optional.of(text)),
            new DemandDecided(
                Scene.FIRST, demand, DemandDecision.REMOVE_ITEMS, List.of(grantor), text),
            new DemandDecided(Scene.FIRST, demand, DemandDecision.NONE, List.of(), text),
            new DemandWithdrawn(Scene.FIRST, demand, Optional.of(text)),
            new HolderSpoke(Scene.FIRST, grantor, true, Optional.of(text)),
            new HolderSpoke(Scene.FIRST, grantor, false, Optional.empty()));
    for (Event event : events) {
      assertThat(EventReader.event(event.kind(), event.subject(), written(event))).isEqualTo(event);
    }
  }

  @Test
  void each_kind_of_event_is_read_with_place_time_and_account() {
    assertThat(entries())
        .extracting(entry -> EventReader.read(entry).orElseThrow())
        .allSatisfy(recorded -> assertThat(recorded.time()).isAfterOrEqualTo(Scene.NOW))
        .extracting(recorded -> recorded.account() + " " + recorded.event().kind())
        .containsExactly(
            "host group-created@1",
            "host registration-created@1",
            "host registration-amended@1",
            "host registration-renewed@1",
            "host registration-amended@2",
            "host registration-renewed@2",
            "host registration-discharged-in-part@1",
            "host registration-created@1",
            "host registration-subordinated@1",
            "host subordination-ended@1",
            "registrar order-noted@1",
            "registrar order-lifted@1",
            "host group-amended@1",
            "host address-changed@1",
            "registrar group-suspended@1",
            "registrar group-reinstated@1",
            "buyer group-created@1",
            "host transfer-offered@1",
            "host transfer-offered@1",
            "host transfer-withdrawn@1",
            "buyer registration-transferred@1",
            "buyer transfer-accepted@1",
            "buyer key-claimed@1",
            "host key-claim-refused@1",
            "buyer key-claimed@1",
            "registrar key-reissue-announced@1",
            "registrar key-reissued@1",
            "buyer registration-discharged@1",
            "registrar parts-erased@1");
  }

  @Test
  void withheld_parts_read_as_erased_and_the_rest_as_before() {
    Scene scene = Scene.withRegistration(Scene.ADA);
    Entry entry = scene.register.entries().get(2);
    Event event =
        EventReader.event(
            RegistrationCreated.PLAIN,
            Scene.FIRST,
            entry.parts().withhold(kind -> kind == PartKind.GRANTOR || kind == PartKind.TEXT));
    Registration state =
        Evolution.registration(
            Optional.empty(), new Recorded(2, entry.leaf().bundle(), Scene.NOW, "host", event));
    assertThat(state.grantors().get(0).value()).isEmpty();
    assertThat(state.text().orElseThrow().value()).isEmpty();
    assertThat(state.collateral()).isEqualTo(scene.first().collateral());
  }

  @Test
  void an_event_with_something_erased_is_never_written_anew() {
    Scene scene = Scene.withRegistration(Scene.ADA);
    scene.file(Scene.REGISTRAR, new EraseParts(Scene.FIRST, List.of(2), "x"));
    Event event = EventReader.read(scene.register.entries().get(2)).orElseThrow().event();
    assertThatThrownBy(() -> written(event)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_kind_of_a_later_release_is_refused_as_unknown() {
    EventKind later = new EventKind("registration-created", 4);
    assertThatThrownBy(() -> EventReader.event(later, Scene.FIRST, new Parts(List.of())))
        .isInstanceOfSatisfying(
            RegisterException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.EVENT_UNKNOWN));
  }

  @Test
  void the_foundation_is_no_event_and_reads_back_as_written() {
    Entry founded = Scene.empty().register.entries().get(0);
    assertThat(EventReader.read(founded)).isEmpty();
    Founded read = Founded.parse(founded.leaf());
    assertThat(read.origin()).isEqualTo("register.example/test");
    assertThat(read.toLeaf(Scene.NOW).text()).isEqualTo(founded.leafText());
  }
}
