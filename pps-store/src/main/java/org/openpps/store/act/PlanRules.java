package org.openpps.store.act;

import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/** What is told of a plan at once, because every one of its members would be refused for it. */
final class PlanRules implements Plan.Cases<Void> {
  /**
   * A new end is later than each old one.
   *
   * @throws RefusedException END_NOT_LATER
   */
  @Override
  public Void portfolioRenewal(PortfolioRenewal plan) {
    if (plan.lastDay().isBefore(plan.endsBefore())) {
      throw KeptActs.refused("/lastDay", ErrorCode.END_NOT_LATER);
    }
    return null;
  }
}
