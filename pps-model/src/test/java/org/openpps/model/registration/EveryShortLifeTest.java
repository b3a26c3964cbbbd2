package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.RefusedException;
import org.openpps.model.ledger.Entry;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.HolderRole;

/**
 * Every sequence of a few acts on one registration, by every sort of filer, with time that passes:
 * whatever is allowed leads to a state that keeps the law, and whatever is not writes nothing.
 */
class EveryShortLifeTest {
  private static final int ACTS = "full".equals(System.getProperty("pps.drill")) ? 5 : 4;
  private static final LocalDate LAST_DAY = LocalDate.of(2030, 6, 30);
  private static final Instant END = Instant.parse("2030-07-01T00:00:00Z");

  private static final Grantor HOLDER =
      new Grantor(Scene.RACK.party(), Optional.of(HolderRole.RACK_INTERMEDIARY));

  /** An act, and what it is called when a sequence fails. */
  private record Act(String name, Filer filer, Command command, Period later) {
    static Act of(String name, Filer filer, Command command) {
      return new Act(name, filer, command, Period.ZERO);
    }

    /** Nothing is filed while time passes. */
    static Act wait(String name, Period later) {
      return new Act(name, Scene.HOST, new EraseParts(Scene.NEVER_GIVEN, List.of(1), "x"), later);
    }
  }

  private static final List<Act> ALL =
      List.of(
          Act.wait("five years pass", Period.ofYears(5)),
          Act.of("renew", Scene.HOST, renewal(LAST_DAY.plusYears(3))),
          Act.of("renew for too long", Scene.HOST, renewal(LAST_DAY.plusYears(90))),
          Act.of("stranger renews", Scene.STRANGER, renewal(LAST_DAY.plusYears(3))),
          Act.of("add", Scene.HOST, amendment(List.of(Scene.ADA), List.of())),
          Act.of("remove the grantor", Scene.HOST, amendment(List.of(), List.of(item(2)))),
          Act.of("replace", Scene.HOST, amendment(List.of(Scene.ADA), List.of(item(2)))),
          Act.of("discharge", Scene.HOST, new DischargeRegistration(Scene.FIRST, Optional.empty())),
          Act.of("release the grantor", Scene.HOST, release(2)),
          Act.of("remove", Scene.REGISTRAR, new RemoveRegistration(Scene.FIRST, "by order")),
          Act.of("host removes", Scene.HOST, new RemoveRegistration(Scene.FIRST, "no right")),
          Act.of("restore", Scene.REGISTRAR, new RestoreRegistration(Scene.FIRST, "by order")),
          Act.of(
              "record the end",
              new Filer(Filer.REGISTER, false),
              new RecordExpiry(Scene.FIRST, END)),
          Act.of("demand", Filer.grantor(item(2)), demand()),
          Act.of("acknowledge", Filer.grantor(item(2)), acknowledgement()),
          Act.of("erase the grantor", Scene.REGISTRAR, erasure(2)),
          Act.of("erase collateral", Scene.REGISTRAR, erasure(3)));

  private static Command renewal(LocalDate lastDay) {
    return new RenewRegistration(Scene.FIRST, lastDay, Optional.empty());
  }

  private static Command amendment(List<Grantor> grantors, List<ItemId> removed) {
    return new AmendRegistration(Scene.FIRST, grantors, List.of(), removed, Optional.empty());
  }

  private static Command release(int part) {
    return new DischargeInPart(
        Scene.FIRST, List.of(item(part)), Optional.empty(), Optional.empty());
  }

  private static Command demand() {
    return new MakeDemand(
        Scene.FIRST, item(2), DemandGround.NOTHING_SECURED, List.of(), Optional.empty());
  }

  private static Command acknowledgement() {
    return new SpeakAsHolder(Scene.FIRST, item(2), true, Optional.empty());
  }

  private static ItemId item(int part) {
    return new ItemId(Scene.FIRST, part);
  }

  private static Command erasure(int part) {
    return new EraseParts(Scene.FIRST, List.of(part), "by order");
  }

  private int lives;
  private int accepted;

  @Test
  void keeps_the_law() {
    Scene scene = Scene.withGroup();
    scene.file(
        Scene.HOST,
        new FileRegistrations(
            Scene.GROUP,
            List.of(
                Scene.filing(
                    Optional.of(LAST_DAY), List.of(HOLDER), List.of(Scene.server("A1"))))));
    live(scene.register, Scene.NOW, new ArrayList<>());
    assertThat(lives).isEqualTo((int) Math.pow(ALL.size(), ACTS));
    assertThat(accepted).as("acts that are allowed").isGreaterThan(lives / 10);
  }

  private void live(SmallRegister register, Instant time, List<String> past) {
    if (past.size() == ACTS) {
      lives++;
      return;
    }
    for (Act act : ALL) {
      List<String> story = new ArrayList<>(past);
      story.add(act.name());
      Instant then = time.atOffset(ZoneOffset.UTC).plus(act.later()).toInstant();
      SmallRegister next = register.copy();
      step(next, act, then, story);
      live(next, then, story);
    }
  }

  private void step(SmallRegister register, Act act, Instant time, List<String> story) {
    List<Entry> before = register.entries();
    Registration was = first(register);
    try {
      register.file(act.filer(), "act-" + story.size(), act.command(), time);
      accepted++;
    } catch (RefusedException e) {
      assertThat(register.entries()).as("%s", story).isEqualTo(before);
      return;
    }
    Registration now = first(register);
    assertThat(now).as("%s, read again", story).isEqualTo(replayed(register));
    assertThat(now.collateral()).as("%s", story).isNotEmpty();
    assertThat(now.grantors()).as("%s", story).isNotEmpty();
    if (was.dischargedAt().isPresent()) {
      assertThat(now.dischargedAt()).as("%s", story).isEqualTo(was.dischargedAt());
      assertThat(now.statusAt(time)).as("%s", story).isEqualTo(Status.DISCHARGED);
    }
    assertThat(now.liveAt(time))
        .as("%s", story)
        .isEqualTo(
            now.dischargedAt().isEmpty()
                && now.removedAt().isEmpty()
                && now.terms().end().orElseThrow().at().isAfter(time));
    withinLimits(was, now, time, register, story);
  }

  /** An end moves to a later day alone, and never farther than the profile allows. */
  private static void withinLimits(
      Registration was,
      Registration now,
      Instant time,
      SmallRegister register,
      List<String> story) {
    Instant end = now.terms().end().orElseThrow().at();
    assertThat(end).as("%s", story).isAfterOrEqualTo(was.terms().end().orElseThrow().at());
    if (!end.equals(was.terms().end().orElseThrow().at())) {
      assertThat(was.liveAt(time)).as("%s", story).isTrue();
      assertThat(end)
          .as("%s", story)
          .isBeforeOrEqualTo(
              register.profile().endOf(register.profile().legalZone().dayOf(time).plusYears(25)));
    }
  }

  private static Registration first(SmallRegister register) {
    return register.registration(Scene.FIRST).orElseThrow();
  }

  /** What the entries alone make of it, with the parts that are still held. */
  private static Registration replayed(SmallRegister register) {
    Optional<Registration> state = Optional.empty();
    for (Entry entry : register.entries()) {
      Optional<Recorded> recorded =
          EventReader.read(entry).filter(r -> r.event().subject().equals(Scene.FIRST));
      if (recorded.isPresent()) {
        state = Optional.of(Evolution.registration(state, recorded.get()));
      }
    }
    return state.orElseThrow();
  }
}
