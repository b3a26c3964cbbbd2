package org.openpps.model.registration;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a grantor may do about a registration that stands against it. */
public enum GrantorAct {
  /** Demand that it be amended. */
  DEMAND,
  /** Bring the demand before the registrar. */
  STATE,
  /** Withdraw the demand. */
  WITHDRAW,
  /** Say that it holds the collateral for the secured party. */
  ACKNOWLEDGE,
  /** Say that it does not. */
  REFUSE;

  /** The code as it travels. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What {@code view} leaves open at its instant. */
  static List<GrantorAct> open(GrantorView view) {
    if (view.status() != Status.LIVE) {
      return List.of();
    }
    List<GrantorAct> acts = new ArrayList<>();
    Optional<AmendmentDemand> open = view.demand().filter(AmendmentDemand::open);
    open.ifPresentOrElse(
        demand -> {
          if (mayState(demand, view)) {
            acts.add(STATE);
          }
          acts.add(WITHDRAW);
        },
        () -> acts.add(DEMAND));
    if (view.grantor().value().flatMap(grantor -> grantor.holder()).isPresent()) {
      Optional<Boolean> said =
          view.registration().holderWord(view.grantor().id()).map(HolderWord::acknowledged);
      if (!said.equals(Optional.of(true))) {
        acts.add(ACKNOWLEDGE);
      }
      if (!said.equals(Optional.of(false))) {
        acts.add(REFUSE);
      }
    }
    return List.copyOf(acts);
  }

  private static boolean mayState(AmendmentDemand demand, GrantorView view) {
    return switch (demand.stage()) {
      case OBJECTED -> true;
      case MADE, PROMISED -> demand.answerBy().passedAt(view.at().instant());
      case STATED, NOTIFIED, CLOSED -> false;
    };
  }
}
