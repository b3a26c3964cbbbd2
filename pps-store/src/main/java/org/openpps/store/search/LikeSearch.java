package org.openpps.store.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.Hit;
import org.openpps.model.search.SimilarAnswer;
import org.openpps.model.search.SimilarHit;
import org.openpps.model.search.SimilarSearch;
import org.openpps.model.search.similar.SimilarProbe;
import org.openpps.model.search.similar.SimilarQuery;
import org.openpps.store.view.SearchVersion;
import org.openpps.store.view.States;

/**
 * Carries out a similar search: probes lead to names, the names most alike to who bears them, and
 * each bearer is scored by everything on record.
 */
final class LikeSearch {
  /** Bearers of so many registrations are read; the list shows the best of them. */
  private static final int MOST_READ = 300;

  private static final Comparator<SimilarHit> BEST_FIRST =
      Comparator.<SimilarHit>comparingInt(hit -> -hit.likeness().score())
          .thenComparing(hit -> hit.registration().number());

  private final DSLContext sql;
  private final SearchVersion version;
  private final ReadPoint at;
  private final SimilarSearch plan;

  LikeSearch(DSLContext sql, SearchVersion version, ReadPoint at, SimilarSearch plan) {
    this.sql = sql;
    this.version = version;
    this.at = at;
    this.plan = plan;
  }

  /** What is alike and none of {@code exact}. */
  SimilarAnswer besides(List<Hit> exact) {
    Set<Long> known =
        exact.stream()
            .map(hit -> hit.registration().number().sequence())
            .collect(Collectors.toSet());
    Map<Long, Set<ItemId>> candidates = new LinkedHashMap<>();
    boolean all = bearers(alike(), known, candidates);
    List<SimilarHit> hits =
        States.registrations(sql, candidates.keySet(), at.entries()).values().stream()
            .filter(registration -> registration.liveAt(at.instant()))
            .flatMap(r -> best(r, candidates.get(r.number().sequence())).stream())
            .sorted(BEST_FIRST)
            .toList();
    return SimilarAnswer.of(
        hits.stream().limit(SimilarAnswer.MOST).toList(), !all || hits.size() > SimilarAnswer.MOST);
  }

  /** The names that are alike by themselves, the best first. */
  private List<String> alike() {
    Set<String> names = new LinkedHashSet<>();
    for (SimilarProbe probe : plan.probes()) {
      if (names.size() < SimilarQuery.MOST_GROUPS) {
        names.addAll(SimilarNameRows.find(sql, probe));
      }
    }
    return names.stream()
        .limit(SimilarQuery.MOST_GROUPS)
        .flatMap(name -> plan.score(name).map(like -> new Scored(name, like.score())).stream())
        .sorted(Comparator.comparingInt(Scored::score).reversed().thenComparing(Scored::name))
        .map(Scored::name)
        .toList();
  }

  private record Scored(String name, int score) {}

  /** Collects who bears the names; tells whether these are all. */
  private boolean bearers(List<String> names, Set<Long> known, Map<Long, Set<ItemId>> candidates) {
    for (String name : names) {
      for (Bearers.Bearer bearer : Bearers.of(sql, version, plan.bearers(name), at.entries())) {
        if (!known.contains(bearer.registration()) && plan.mayBe(bearer.key())) {
          if (candidates.size() >= MOST_READ && !candidates.containsKey(bearer.registration())) {
            return false;
          }
          candidates
              .computeIfAbsent(bearer.registration(), r -> new LinkedHashSet<>())
              .add(bearer.key().item());
        }
      }
    }
    return true;
  }

  private List<SimilarHit> best(Registration registration, Set<ItemId> items) {
    List<SimilarHit> hits = new ArrayList<>();
    for (ItemId item : items) {
      plan.like(item, registration)
          .map(
              like ->
                  SimilarHit.of(
                      registration.withoutBirthDates(),
                      registration.statusAt(at.instant()),
                      item,
                      like))
          .ifPresent(hits::add);
    }
    return hits.stream().sorted(BEST_FIRST).limit(1).toList();
  }
}
