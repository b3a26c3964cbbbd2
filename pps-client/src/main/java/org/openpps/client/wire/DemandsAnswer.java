package org.openpps.client.wire;

import java.util.List;
import org.openpps.model.registration.OpenDemand;

/**
 * Open demands in registrations of a group, as they are answered.
 *
 * @param demands oldest first
 */
public record DemandsAnswer(List<OpenDemand> demands) {
  /** Copies. */
  public DemandsAnswer {
    demands = demands == null ? List.of() : List.copyOf(demands);
  }
}
