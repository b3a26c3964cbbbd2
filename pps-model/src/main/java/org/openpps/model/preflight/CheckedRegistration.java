package org.openpps.model.preflight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openpps.model.registration.End;

/**
 * One registration of a bundle, as it would be.
 *
 * @param end when it would end; absent for no stated end
 * @param fee what it would cost, with two decimals; absent where the profile names no price
 * @param selfSearch which searches would find it, and which would not
 * @param competing how many live registrations of other groups name the same thing
 * @param competingSince when the oldest of them began
 */
public record CheckedRegistration(
    Optional<End> end,
    Optional<String> fee,
    List<SelfSearch> selfSearch,
    int competing,
    Optional<Instant> competingSince) {
  /** Copies. */
  public CheckedRegistration {
    selfSearch = List.copyOf(selfSearch);
  }
}
