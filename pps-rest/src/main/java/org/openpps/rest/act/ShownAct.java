package org.openpps.rest.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.store.act.Act;
import org.openpps.store.act.ActId;
import org.openpps.store.act.ActStatus;
import org.openpps.store.act.Plan;
import org.openpps.store.act.PortfolioRenewal;
import org.openpps.store.act.PortfolioTransfer;

/**
 * An act as it stands.
 *
 * @param id what it is called by
 * @param kind what is done
 * @param account for whom
 * @param group whose registrations are its members
 * @param endsBefore of a renewal: which registrations
 * @param lastDay of a renewal: their new last day
 * @param offer of a transfer: the number of the entry that offered
 * @param text free text for each entry, as long as the act has not ended
 * @param status how it stands
 * @param members how many registrations it is about
 * @param done of how many the register accepted the command
 * @param refused of how many the register refused it
 * @param startedAt when it was started
 * @param changedAt when it went on last
 */
public record ShownAct(
    ActId id,
    String kind,
    String account,
    RegistrationNumber group,
    Optional<LocalDate> endsBefore,
    Optional<LocalDate> lastDay,
    Optional<RegistrationNumber> offer,
    Optional<String> text,
    ActStatus status,
    long members,
    long done,
    long refused,
    Instant startedAt,
    Instant changedAt) {
  private record Asked(
      Optional<LocalDate> endsBefore,
      Optional<LocalDate> lastDay,
      Optional<RegistrationNumber> offer) {}

  private static final Plan.Cases<Asked> ASKED =
      new Plan.Cases<>() {
        @Override
        public Asked portfolioRenewal(PortfolioRenewal plan) {
          return new Asked(
              Optional.of(plan.endsBefore()), Optional.of(plan.lastDay()), Optional.empty());
        }

        @Override
        public Asked portfolioTransfer(PortfolioTransfer plan) {
          return new Asked(Optional.empty(), Optional.empty(), Optional.of(plan.offer()));
        }
      };

  static ShownAct of(Act act) {
    Asked asked = act.plan().match(ASKED);
    return new ShownAct(
        act.id(),
        act.plan().kind(),
        act.account(),
        act.plan().group(),
        asked.endsBefore(),
        asked.lastDay(),
        asked.offer(),
        act.plan().text(),
        act.status(),
        act.members(),
        act.done(),
        act.refused(),
        act.startedAt(),
        act.changedAt());
  }
}
