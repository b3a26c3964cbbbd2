package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AmendmentDemand;
import org.openpps.model.registration.AnswerDemand;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.DemandAnswer;
import org.openpps.model.registration.DemandGround;
import org.openpps.model.registration.DemandStage;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.GiveAmendmentStatement;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.MakeDemand;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.WithdrawDemand;
import org.openpps.store.testing.Fixture;

/** What grantors demand in a random run, in a plain map: each one's last demand and its stage. */
final class RandomDemands {
  private final Map<ItemId, Demand> last = new HashMap<>();
  private final Random random;

  private record Demand(RegistrationNumber number, DemandStage stage) {}

  /** A step at random: who takes it, and the refusal that must follow, if any. */
  record Step(Filer filer, Command command, Optional<ErrorCode> refusal, DemandStage after) {}

  RandomDemands(Random random) {
    this.random = random;
  }

  /** A step of this grantor's demand, or of the secured party's answer. */
  Step next(RegistrationNumber registration, ItemId grantor, boolean ended) {
    Optional<DemandStage> stage = Optional.ofNullable(last.get(grantor)).map(Demand::stage);
    RegistrationNumber demand =
        Optional.ofNullable(last.get(grantor)).map(Demand::number).orElse(registration);
    Filer own = Filer.grantor(grantor);
    Optional<ErrorCode> gone = ended ? Optional.of(ErrorCode.REGISTRATION_ENDED) : Optional.empty();
    Optional<ErrorCode> none = gone.or(() -> notOpen(stage));
    return switch (random.nextInt(4)) {
      case 0 ->
          new Step(
              own,
              new MakeDemand(
                  registration, grantor, DemandGround.NOTHING_SECURED, List.of(), Optional.empty()),
              gone.or(
                  () -> stage.filter(s -> s != DemandStage.CLOSED).map(s -> ErrorCode.DEMAND_OPEN)),
              DemandStage.MADE);
      case 1 ->
          new Step(
              Fixture.SMALL_HOST,
              new AnswerDemand(registration, demand, DemandAnswer.OBJECTS, Optional.of("No.")),
              none.or(() -> unless(stage, DemandStage.MADE)),
              DemandStage.OBJECTED);
      case 2 ->
          new Step(
              own,
              new GiveAmendmentStatement(registration, demand, Optional.empty()),
              none.or(() -> unless(stage, DemandStage.OBJECTED)),
              DemandStage.STATED);
      default ->
          new Step(
              own,
              new WithdrawDemand(registration, demand, Optional.empty()),
              none,
              DemandStage.CLOSED);
    };
  }

  private static Optional<ErrorCode> notOpen(Optional<DemandStage> stage) {
    if (stage.isEmpty()) {
      return Optional.of(ErrorCode.DEMAND_UNKNOWN);
    }
    return stage.filter(s -> s == DemandStage.CLOSED).map(s -> ErrorCode.DEMAND_CLOSED);
  }

  /** What is said where the demand is at another stage than the step wants. */
  private static Optional<ErrorCode> unless(Optional<DemandStage> is, DemandStage wanted) {
    DemandStage stage = is.orElseThrow();
    if (stage == wanted) {
      return Optional.empty();
    }
    if (wanted == DemandStage.OBJECTED) {
      return Optional.of(
          stage == DemandStage.STATED
              ? ErrorCode.AMENDMENT_STATEMENT_GIVEN
              : ErrorCode.DEMAND_CLOCK_RUNNING);
    }
    return Optional.of(
        stage == DemandStage.STATED
            ? ErrorCode.AMENDMENT_NOTICE_MISSING
            : ErrorCode.DEMAND_ANSWERED);
  }

  /** Learns what a step that was accepted has come to. */
  void taken(ItemId grantor, RegistrationNumber entry, Step step, Registration now) {
    RegistrationNumber number =
        step.after() == DemandStage.MADE ? entry : last.get(grantor).number();
    last.put(grantor, new Demand(number, step.after()));
    assertThat(now.demand(number).map(AmendmentDemand::stage)).contains(step.after());
  }
}
