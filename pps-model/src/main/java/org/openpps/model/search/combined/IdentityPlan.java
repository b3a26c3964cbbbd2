package org.openpps.model.search.combined;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.party.Organisation;
import org.openpps.model.rule.Rule;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.Probe;
import org.openpps.model.search.SearchProfile;

/**
 * Which searches follow from what was asked for, by what is on record: all identifiers of a company
 * and all its names, those of former times too. What follows is decided here, and what is on record
 * is told by the register. A name is never taken for an identity: what is reached by an equal name
 * says so, and names lead no further.
 *
 * @param leads what is searched, first what was asked for, each once
 * @param limits what was left out, in sentences; empty if nothing was
 */
public record IdentityPlan(List<Lead> leads, List<String> limits) {
  /** Copies. */
  public IdentityPlan {
    leads = List.copyOf(leads);
    limits = List.copyOf(limits);
  }

  /** What was asked for, and nothing else. */
  static IdentityPlan asked(List<Criterion> criteria) {
    return new IdentityPlan(criteria.stream().map(Lead::asked).toList(), List.of());
  }

  /** What was asked for and all that follows from it. */
  static IdentityPlan following(List<Criterion> criteria, SearchProfile profile, OnRecord record) {
    Following following = new Following(profile, record);
    criteria.forEach(criterion -> following.add(Lead.asked(criterion)));
    return following.plan();
  }

  private static final class Following {
    private final SearchProfile profile;
    private final OnRecord record;
    private final List<Lead> leads = new ArrayList<>();
    private final Deque<Lead> open = new ArrayDeque<>();
    private final Set<List<Probe>> searched = new HashSet<>();
    private final Set<List<Probe>> left = new HashSet<>();
    private final Set<String> limits = new LinkedHashSet<>();

    Following(SearchProfile profile, OnRecord record) {
      this.profile = profile;
      this.record = record;
    }

    /** A criterion that compares what another compares finds the same. */
    void add(Lead lead) {
      List<Probe> compared = profile.probes(lead.criterion());
      boolean asked = lead.link() == Link.ASKED;
      if (!asked && searched.contains(compared)) {
        return;
      }
      if (!asked && leads.size() >= CombinedSearch.MOST) {
        left.add(compared);
        return;
      }
      searched.add(compared);
      leads.add(lead);
      open.add(lead);
    }

    IdentityPlan plan() {
      while (!open.isEmpty()) {
        Lead lead = open.remove();
        lead.criterion().match(new WhatFollows(lead, this));
      }
      if (!left.isEmpty()) {
        limits.add(
            "%d further searches follow from what is on record and were not run: one request runs %d at most."
                .formatted(left.size(), CombinedSearch.MOST));
      }
      return new IdentityPlan(leads, List.copyOf(limits));
    }

    private void limit(OnRecord.Known known, String what) {
      if (!known.all()) {
        limits.add(
            "So many registrations name an organisation with %s that not all were read; those that were name %d organisations."
                .formatted(what, known.organisations().size()));
      }
    }

    @Rule(
        id = "identity-by-identifier",
        source =
            "PPS Regulations 2010 (Cth), Schedule 1: an organisation is registered and searched by its"
                + " number; Re OneSteel Manufacturing Pty Ltd [2017] NSWSC 21: an ABN in the place of the"
                + " ACN hides a registration")
    void byIdentifier(PartyIdentifier identifier, Link link) {
      madeOf(identifier)
          .ifPresent(
              made ->
                  add(
                      new Lead(
                          new Criterion.ByParty(made),
                          link.and(Link.MADE_OF_NUMBER),
                          "Of a company's ACN its ABN is made: two check digits stand before it. %s goes with %s if both are a company's."
                              .formatted(words(made), words(identifier)))));
      OnRecord.Known known = record.bearing(identifier);
      limit(known, words(identifier));
      for (Organisation organisation : known.organisations()) {
        for (PartyIdentifier other : organisation.identifiers()) {
          add(
              new Lead(
                  new Criterion.ByParty(other),
                  link.and(Link.IDENTIFIER),
                  "On record, %s bears %s and %s."
                      .formatted(organisation.name(), words(identifier), words(other))));
        }
      }
      if (profile.logic().isPresent()) {
        known.organisations().forEach(organisation -> byNameOf(organisation, identifier, link));
      }
    }

    private void byNameOf(Organisation organisation, PartyIdentifier identifier, Link link) {
      add(
          new Lead(
              new Criterion.ByOrganisation(organisation.name()),
              link.and(Link.EQUAL_NAME),
              "It is, or was, the name on record with %s. Others may bear an equal name."
                  .formatted(words(identifier))));
    }

    /** From a name that was asked for, and from no other. */
    void byName(String name) {
      OnRecord.Known known = record.named(name);
      limit(known, "a name equal to " + name);
      for (Organisation organisation : known.organisations()) {
        for (PartyIdentifier identifier : organisation.identifiers()) {
          add(
              new Lead(
                  new Criterion.ByParty(identifier),
                  Link.EQUAL_NAME,
                  "On record, %s bears %s. Its name equals the one asked for, which proves no identity."
                      .formatted(organisation.name(), words(identifier))));
        }
      }
    }

    private static Optional<PartyIdentifier> madeOf(PartyIdentifier identifier) {
      return identifier
          .abnOfAcn()
          .map(abn -> new PartyIdentifier(PartyIdentifierScheme.ABN, abn))
          .or(
              () ->
                  identifier
                      .acnTail()
                      .map(acn -> new PartyIdentifier(PartyIdentifierScheme.ACN, acn)));
    }

    private static String words(PartyIdentifier identifier) {
      return identifier.scheme().name() + " " + identifier.value();
    }
  }

  /** Only organisations lead further. */
  private record WhatFollows(Lead lead, Following following) implements Criterion.Cases<Void> {
    @Override
    public Void byParty(Criterion.ByParty by) {
      following.byIdentifier(by.identifier(), lead.link());
      return null;
    }

    @Override
    public Void byHolder(Criterion.ByHolder by) {
      by.identifier().ifPresent(identifier -> following.byIdentifier(identifier, lead.link()));
      by.name().ifPresent(following::byName);
      return null;
    }

    @Override
    public Void byOrganisation(Criterion.ByOrganisation by) {
      if (lead.link() == Link.ASKED) {
        following.byName(by.name());
      }
      return null;
    }

    @Override
    public Void bySerial(Criterion.BySerial by) {
      return null;
    }

    @Override
    public Void byDevice(Criterion.ByDevice by) {
      return null;
    }

    @Override
    public Void byDigest(Criterion.ByDigest by) {
      return null;
    }

    @Override
    public Void byIndividual(Criterion.ByIndividual by) {
      return null;
    }

    @Override
    public Void byNumber(Criterion.ByNumber by) {
      return null;
    }

    @Override
    public Void byDataSet(Criterion.ByDataSet by) {
      return null;
    }

    @Override
    public Void byTitle(Criterion.ByTitle by) {
      return null;
    }
  }
}
