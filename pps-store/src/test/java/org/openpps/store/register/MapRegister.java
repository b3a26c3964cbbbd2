package org.openpps.store.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openpps.model.registration.ItemId;

/**
 * What a register comes to, in plain maps: the states of each registration by the size from which
 * they stand, and the content of each item until it is erased. It knows no ledger and no clock.
 */
final class MapRegister {
  private final Map<Long, TreeMap<Long, State>> states = new TreeMap<>();
  private final Map<ItemId, String> contents = new HashMap<>();

  /**
   * A registration between two of its changes.
   *
   * @param behind the registrations that it stands behind
   * @param orders the entries that noted the orders on it
   */
  record State(
      List<ItemId> grantors,
      List<ItemId> collateral,
      Optional<LocalDate> lastDay,
      boolean discharged,
      List<Long> behind,
      List<Long> orders) {
    /** Before there is one. */
    static final State NOTHING =
        new State(List.of(), List.of(), Optional.empty(), false, List.of(), List.of());

    State {
      grantors = List.copyOf(grantors);
      collateral = List.copyOf(collateral);
      behind = List.copyOf(behind);
      orders = List.copyOf(orders);
    }

    State changed(List<ItemId> addGrantors, List<ItemId> addCollateral, Set<ItemId> removed) {
      return holding(
          Stream.concat(grantors.stream(), addGrantors.stream())
              .filter(id -> !removed.contains(id))
              .toList(),
          Stream.concat(collateral.stream(), addCollateral.stream())
              .filter(id -> !removed.contains(id))
              .toList(),
          lastDay);
    }

    State holding(List<ItemId> parties, List<ItemId> things, Optional<LocalDate> day) {
      return new State(parties, things, day, discharged, behind, orders);
    }

    State until(LocalDate day) {
      return holding(grantors, collateral, Optional.of(day));
    }

    State ended() {
      return new State(grantors, collateral, lastDay, true, behind, orders);
    }

    State behind(List<Long> others) {
      return new State(grantors, collateral, lastDay, discharged, others, orders);
    }

    State under(List<Long> noted) {
      return new State(grantors, collateral, lastDay, discharged, behind, noted);
    }
  }

  List<Long> registrations() {
    return new ArrayList<>(states.keySet());
  }

  void content(ItemId item, String content) {
    contents.put(item, content);
  }

  /** Erased in what was as in what is. */
  void erase(ItemId item) {
    contents.put(item, "erased");
  }

  boolean erased(ItemId item) {
    return contents.get(item).equals("erased");
  }

  void put(long registration, long size, State state) {
    states.computeIfAbsent(registration, number -> new TreeMap<>()).put(size, state);
  }

  State now(long registration) {
    return states.get(registration).lastEntry().getValue();
  }

  Optional<State> at(long registration, long size) {
    return Optional.ofNullable(states.get(registration).floorEntry(size)).map(Map.Entry::getValue);
  }

  List<String> contents(List<ItemId> items) {
    return items.stream().map(contents::get).toList();
  }

  /** The registrations that a search for this content finds. */
  List<Long> holding(String content, long size) {
    return states.keySet().stream()
        .filter(
            number ->
                at(number, size)
                    .filter(state -> !state.discharged())
                    .filter(state -> contents(state.collateral()).contains(content))
                    .isPresent())
        .toList();
  }
}
