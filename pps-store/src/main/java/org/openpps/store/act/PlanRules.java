package org.openpps.store.act;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.Circumstances;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.Decider;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.Needs;
import org.openpps.model.registration.ReadPoint;
import org.openpps.store.registrar.Loaded;
import org.openpps.store.view.States;

/** What is told of a plan at once, because every one of its members would be refused for it. */
final class PlanRules implements Plan.Cases<Void> {
  /** What a rule says about the caller, the group or the offer, whichever the member. */
  private static final Set<ErrorCode> OF_ALL =
      EnumSet.of(
          ErrorCode.FORBIDDEN,
          ErrorCode.GROUP_SUSPENDED,
          ErrorCode.ENTRY_UNKNOWN,
          ErrorCode.OFFER_NOT_OPEN);

  private final DSLContext sql;
  private final RegisterProfile profile;
  private final ReadPoint at;

  PlanRules(DSLContext sql, RegisterProfile profile, ReadPoint at) {
    this.sql = sql;
    this.profile = profile;
    this.at = at;
  }

  /** Refuses what can be told before it is known which registrations it is about. */
  void check(Plan plan) {
    if (States.group(sql, plan.group().sequence(), at.entries()).isEmpty()) {
      throw refused("/group", ErrorCode.GROUP_UNKNOWN);
    }
    plan.match(this);
  }

  /** Judges the first member by the rules under which each will be decided. */
  void checkFirst(Filer filer, Plan plan, List<Long> members) {
    if (members.isEmpty()) {
      throw new RefusedException(ErrorCode.ACT_EMPTY);
    }
    Command first = plan.command(new RegistrationNumber(members.get(0)), members.size() == 1);
    List<Violation> ofAll =
        Decider.judge(
                Loaded.load(sql, List.of(Needs.of(first)), at.entries()),
                filer,
                first,
                new Circumstances(profile, at.instant(), at.entries()))
            .errors()
            .stream()
            .filter(violation -> OF_ALL.contains(violation.code()))
            .toList();
    if (!ofAll.isEmpty()) {
      throw new RefusedException(ofAll);
    }
  }

  /**
   * A new end is later than each old one.
   *
   * @throws RefusedException END_NOT_LATER
   */
  @Override
  public Void portfolioRenewal(PortfolioRenewal plan) {
    if (plan.lastDay().isBefore(plan.endsBefore())) {
      throw refused("/lastDay", ErrorCode.END_NOT_LATER);
    }
    return null;
  }

  /** What an offer asks is told of the first member. */
  @Override
  public Void portfolioTransfer(PortfolioTransfer plan) {
    return null;
  }

  private static RefusedException refused(String pointer, ErrorCode code) {
    return new RefusedException(List.of(Violation.of(pointer, code)));
  }
}
