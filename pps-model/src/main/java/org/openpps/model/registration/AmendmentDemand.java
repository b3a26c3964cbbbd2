package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * A grantor's demand that a registration be amended, as its entries leave it (PPSA 2009 (Cth), ss
 * 178-182; PPSA 1999 (NZ), ss 162-165).
 *
 * @param entry the number of the entry that made it: its own number
 * @param grantor who demands
 * @param ground why
 * @param items the collateral that secures nothing; empty where the ground is that nothing does
 * @param answerBy until when the secured party may amend or answer
 * @param answer what the secured party said
 * @param statement the entry by which the grantor gave an amendment statement to the registrar
 * @param notice the registrar's notice to the secured party
 * @param outcome how it came to its end; absent while it is open
 */
public record AmendmentDemand(
    RegistrationNumber entry,
    ItemId grantor,
    DemandGround ground,
    List<ItemId> items,
    LastDay answerBy,
    Optional<DemandAnswer> answer,
    Optional<RegistrationNumber> statement,
    Optional<AmendmentNotice> notice,
    Optional<DemandOutcome> outcome) {
  /** Copies. */
  public AmendmentDemand {
    items = Accepted.list(items);
  }

  /** A demand that nobody has answered. */
  static AmendmentDemand made(RegistrationNumber entry, DemandMade event) {
    return new AmendmentDemand(
        entry,
        event.grantor(),
        event.ground(),
        event.items(),
        event.answerBy(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Whether it has not come to its end. */
  public boolean open() {
    return outcome.isEmpty();
  }

  /** How far it has come. */
  public DemandStage stage() {
    if (outcome.isPresent()) {
      return DemandStage.CLOSED;
    }
    if (notice.isPresent()) {
      return DemandStage.NOTIFIED;
    }
    if (statement.isPresent()) {
      return DemandStage.STATED;
    }
    return answer
        .map(said -> said == DemandAnswer.OBJECTS ? DemandStage.OBJECTED : DemandStage.PROMISED)
        .orElse(DemandStage.MADE);
  }

  /** What was said last: to the notice when there is one, to the demand otherwise. */
  Optional<DemandAnswer> lastAnswer() {
    return notice.isPresent() ? notice.get().answer() : answer;
  }

  /** Until when the secured party may answer at this stage. */
  LastDay answerDue() {
    return notice.map(AmendmentNotice::answerBy).orElse(answerBy);
  }

  AmendmentDemand answered(DemandAnswer said) {
    return notice
        .map(
            given ->
                notified(new AmendmentNotice(given.entry(), given.answerBy(), Optional.of(said))))
        .orElseGet(
            () ->
                new AmendmentDemand(
                    entry,
                    grantor,
                    ground,
                    items,
                    answerBy,
                    Optional.of(said),
                    statement,
                    notice,
                    outcome));
  }

  AmendmentDemand stated(RegistrationNumber by) {
    return new AmendmentDemand(
        entry, grantor, ground, items, answerBy, answer, Optional.of(by), notice, outcome);
  }

  AmendmentDemand notified(AmendmentNotice given) {
    return new AmendmentDemand(
        entry, grantor, ground, items, answerBy, answer, statement, Optional.of(given), outcome);
  }

  /** The same where other things have taken the places of those it names. */
  AmendmentDemand following(UnaryOperator<ItemId> places) {
    return new AmendmentDemand(
        entry,
        places.apply(grantor),
        ground,
        items.stream().map(places).toList(),
        answerBy,
        answer,
        statement,
        notice,
        outcome);
  }

  AmendmentDemand closed(DemandOutcome how) {
    return new AmendmentDemand(
        entry, grantor, ground, items, answerBy, answer, statement, notice, Optional.of(how));
  }
}
