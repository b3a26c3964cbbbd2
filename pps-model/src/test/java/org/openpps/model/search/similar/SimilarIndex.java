package org.openpps.model.search.similar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An index of keys as a database keeps it: sorted, read by equality or a bounded prefix alone. What
 * it finds is what the tables will find.
 */
final class SimilarIndex<T> {
  private final Map<SimilarKind, TreeMap<String, List<Integer>>> keys =
      new EnumMap<>(SimilarKind.class);
  private final Map<String, Integer> groups = new HashMap<>();
  private final List<List<T>> members = new ArrayList<>();
  private final Function<T, SimilarName> keying;
  private int rows;

  SimilarIndex(Collection<T> population, Function<T, SimilarName> keying) {
    this.keying = keying;
    population.forEach(this::add);
  }

  private void add(T name) {
    SimilarName similar = keying.apply(name);
    int group = groups.computeIfAbsent(similar.group(), g -> members.size());
    if (group == members.size()) {
      members.add(new ArrayList<>(1));
    }
    members.get(group).add(name);
    for (SimilarKey key : similar.keys()) {
      List<Integer> found =
          keys.computeIfAbsent(key.kind(), kind -> new TreeMap<>())
              .computeIfAbsent(key.key(), k -> new ArrayList<>(1));
      if (!found.contains(group)) {
        found.add(group);
        rows++;
      }
    }
  }

  /** The groups that the probes find, each with all who bear the name. */
  List<List<T>> candidates(List<SimilarProbe> probes) {
    Set<Integer> found = new LinkedHashSet<>();
    for (SimilarProbe probe : probes) {
      read(probe, found);
    }
    return found.stream().limit(SimilarQuery.MOST_GROUPS).map(members::get).toList();
  }

  private void read(SimilarProbe probe, Set<Integer> found) {
    TreeMap<String, List<Integer>> index = keys.get(probe.kind());
    int left = probe.cap();
    if (index == null) {
      return;
    }
    for (Map.Entry<String, List<Integer>> row : index.tailMap(probe.key()).entrySet()) {
      boolean fits =
          probe.prefix() ? row.getKey().startsWith(probe.key()) : row.getKey().equals(probe.key());
      if (!fits || left <= 0) {
        return;
      }
      for (int group : row.getValue()) {
        if (left-- > 0 && probe.keeps(row.getKey())) {
          found.add(group);
        }
      }
    }
  }

  boolean sameGroup(T one, T other) {
    return keying.apply(one).group().equals(keying.apply(other).group());
  }

  int groups() {
    return members.size();
  }

  double rowsPerGroup() {
    return (double) rows / members.size();
  }
}
