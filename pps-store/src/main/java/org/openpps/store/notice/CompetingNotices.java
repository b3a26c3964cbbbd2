package org.openpps.store.notice;

import static org.openpps.store.jooq.Tables.REGISTRATION_VERSION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.CompetingClaim;
import org.openpps.model.registration.CompetingClaims;
import org.openpps.model.registration.Notice;
import org.openpps.model.registration.Registration;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.view.SearchVersions;
import org.openpps.store.view.States;

/**
 * The notices of competing claims: they follow from the views alone, so that writing, rebuilding
 * and verifying are one computation.
 */
public final class CompetingNotices {
  private static final int CHUNK = 200;

  private final DSLContext sql;
  private final SharedKeys sharedKeys;
  private final RegisterProfile profile;

  /** Reads the views of {@code sql}; which kinds of claim compete is a matter of the profile. */
  public CompetingNotices(DSLContext sql, SearchVersions search, RegisterProfile profile) {
    this.sql = sql;
    this.profile = profile;
    this.sharedKeys = new SharedKeys(sql, search);
  }

  /** The notices that these claims make due, in order: one for each pair and thing. */
  public List<Notice> of(List<NewClaim> claims) {
    List<Notice> notices = new ArrayList<>();
    List<List<Registration>> others = sharedKeys.of(claims);
    for (int i = 0; i < claims.size(); i++) {
      notices.addAll(notices(claims.get(i), others.get(i)));
    }
    return notices;
  }

  /** The notices that the entries after {@code after} make due, a slice of the ledger at a time. */
  public Slice after(long after) {
    return slice(
        sql.select(
                REGISTRATION_VERSION.MADE_BY,
                REGISTRATION_VERSION.FROM_SIZE,
                REGISTRATION_VERSION.STATE)
            .from(REGISTRATION_VERSION)
            .where(REGISTRATION_VERSION.MADE_BY.gt(after))
            .orderBy(REGISTRATION_VERSION.MADE_BY)
            .limit(CHUNK)
            .fetch(row -> new Version(row.value1(), row.value2(), row.value3())));
  }

  /** The notices that these entries make due. */
  public List<Notice> madeBy(Collection<Long> entries) {
    return slice(
            sql.select(
                    REGISTRATION_VERSION.MADE_BY,
                    REGISTRATION_VERSION.FROM_SIZE,
                    REGISTRATION_VERSION.STATE)
                .from(REGISTRATION_VERSION)
                .where(REGISTRATION_VERSION.MADE_BY.in(entries))
                .orderBy(REGISTRATION_VERSION.MADE_BY)
                .fetch(row -> new Version(row.value1(), row.value2(), row.value3())))
        .notices();
  }

  /**
   * Notices of a slice of the ledger.
   *
   * @param notices in order
   * @param last the last entry looked at; absent when there is none left
   */
  public record Slice(List<Notice> notices, Optional<Long> last) {}

  private record Version(long madeBy, long fromSize, byte[] state) {}

  private Slice slice(List<Version> versions) {
    Map<Long, Instant> times =
        EntryTable.times(sql, versions.stream().map(Version::madeBy).toList());
    List<NewClaim> claims =
        versions.stream()
            .map(
                v ->
                    new NewClaim(
                        v.madeBy(),
                        v.fromSize(),
                        times.get(v.madeBy()),
                        States.registration(v.state())))
            .toList();
    return new Slice(
        of(claims),
        versions.isEmpty()
            ? Optional.empty()
            : Optional.of(versions.get(versions.size() - 1).madeBy()));
  }

  private List<Notice> notices(NewClaim claim, List<Registration> others) {
    List<Notice> notices = new ArrayList<>();
    for (CompetingClaim competing :
        CompetingClaims.with(claim.registration(), claim.items(), others, claim.time(), profile)) {
      notices.add(
          new Notice(
              claim.madeBy() + "." + notices.size(),
              Notice.COMPETING_CLAIM,
              competing.group(),
              competing.other(),
              Optional.of(competing.registration()),
              Optional.of(competing.thing().words()),
              new RegistrationNumber(claim.madeBy()),
              claim.time()));
    }
    return notices;
  }
}
