package org.openpps.model.preflight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.Circumstances;
import org.openpps.model.registration.CompetingClaim;
import org.openpps.model.registration.CompetingClaims;
import org.openpps.model.registration.Decider;
import org.openpps.model.registration.End;
import org.openpps.model.registration.Event;
import org.openpps.model.registration.Evolution;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.Judgement;
import org.openpps.model.registration.OnRecord;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.registration.Recorded;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.SearchProfile;

/** Checks a filing bundle by the rules that would decide it, and says what it would come to. */
public final class Preflight {
  private final RegisterProfile profile;
  private final SearchProfile search;
  private final Rivals rivals;

  /** Under these rules and this search logic; {@code rivals} are what is on record. */
  public Preflight(RegisterProfile profile, SearchProfile search, Rivals rivals) {
    this.profile = profile;
    this.search = search;
    this.rivals = rivals;
  }

  /** What {@code bundle} would come to, filed by {@code filer} at these coordinates. */
  public PreflightReport check(
      FileRegistrations bundle, OnRecord record, Filer filer, ReadPoint at) {
    Judgement judgement =
        Decider.judge(
            record, filer, bundle, new Circumstances(profile, at.instant(), at.entries()));
    List<Registration> imagined =
        judgement.events().stream().map(event -> imagined(event, filer, at)).toList();
    List<List<Registration>> others = rivals.of(imagined);
    List<CheckedRegistration> registrations = new ArrayList<>();
    for (int i = 0; i < imagined.size(); i++) {
      registrations.add(checked(imagined.get(i), others.get(i), "/registrations/" + i, at));
    }
    return new PreflightReport(
        judgement.passes(),
        judgement.errors().stream().map(PreflightError::of).toList(),
        judgement.risks(),
        judgement.notes(),
        registrations,
        profile.fees().currency(),
        profile.effect(),
        at);
  }

  private static Registration imagined(Event event, Filer filer, ReadPoint at) {
    long sequence = event.subject().sequence();
    return Evolution.registration(
        Optional.empty(),
        new Recorded(
            sequence, new Bundle(sequence, sequence), at.instant(), filer.account(), event));
  }

  private CheckedRegistration checked(
      Registration registration, List<Registration> others, String pointer, ReadPoint at) {
    List<CompetingClaim> claims = CompetingClaims.with(registration, others, at.instant(), profile);
    Optional<End> end = registration.terms().end();
    LocalDate today = profile.legalZone().dayOf(at.instant());
    return new CheckedRegistration(
        end,
        profile
            .fees()
            .price("register", today, end.map(e -> profile.legalZone().lastDayBefore(e.at())))
            .map(BigDecimal::toPlainString),
        new SelfSearches(profile, search).of(registration, pointer),
        (int) claims.stream().map(CompetingClaim::other).distinct().count(),
        claims.stream().map(CompetingClaim::since).min(Comparator.naturalOrder()));
  }
}
