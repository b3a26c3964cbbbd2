package org.openpps.store;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.openpps.model.error.RefusedException;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.search.NextSearchProfile;
import org.openpps.model.search.SearchProfile;
import org.openpps.model.search.SearchProfiles;
import org.openpps.store.key.KeyStore;

/**
 * What a register is opened with.
 *
 * @param dataSource a pool of connections to H2 or PostgreSQL; the register makes the schema {@code
 *     pps} there
 * @param keys where the signing key and the last signed checkpoint are kept
 * @param clock the clock that entries are timed by
 * @param origin the name of the log, chosen once; absent for a trial register
 * @param profile the rules
 * @param expiryInterval how often the register looks for stated ends that have passed, to put them
 *     on record, and for records of searches that it may keep no longer, to delete them; absent
 *     where only {@link Register#recordExpiries} and {@link
 *     org.openpps.store.journal.RecordedSearches#deleteOld} do
 * @param searchProfile the search logic that a register is founded with; a founded one keeps what
 *     its ledger names
 */
public record RegisterSettings(
    DataSource dataSource,
    KeyStore keys,
    Clock clock,
    Optional<String> origin,
    RegisterProfile profile,
    Optional<Duration> expiryInterval,
    SearchProfile searchProfile) {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** Requires all. */
  public RegisterSettings {
    Objects.requireNonNull(dataSource, "dataSource");
    Objects.requireNonNull(keys, "keys");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(expiryInterval, "expiryInterval");
    Objects.requireNonNull(searchProfile, "searchProfile");
  }

  /** A register under the profile {@code custody} that keeps the system's time. */
  public static RegisterSettings of(DataSource dataSource, KeyStore keys) {
    RegisterProfile custody = RegisterProfile.load(RegisterProfile.CUSTODY);
    return new RegisterSettings(
        dataSource,
        keys,
        Clock.systemUTC(),
        Optional.empty(),
        custody,
        Optional.of(MINUTE),
        SearchProfiles.begunUnder(custody.name()));
  }

  /** The same under another clock. */
  public RegisterSettings withClock(Clock other) {
    return new RegisterSettings(
        dataSource, keys, other, origin, profile, expiryInterval, searchProfile);
  }

  /**
   * The same under other rules, with the search logic that goes with them: a profile of this
   * release, or one of the caller's own.
   */
  public RegisterSettings withProfile(RegisterProfile rules) {
    return new RegisterSettings(
        dataSource,
        keys,
        clock,
        origin,
        rules,
        expiryInterval,
        SearchProfiles.begunUnder(rules.name()));
  }

  /**
   * The same, founded with another version of the search logic, should it be founded.
   *
   * @throws RefusedException {@code search-profile-unknown} or {@code search-profile-not-of-rules}
   */
  public RegisterSettings withSearchProfile(String id) {
    return new RegisterSettings(
        dataSource,
        keys,
        clock,
        origin,
        profile,
        expiryInterval,
        new NextSearchProfile(id, Optional.empty()).acceptFirst(profile.name()));
  }

  /** The same under a name of the operator's choice. */
  public RegisterSettings withOrigin(String name) {
    return new RegisterSettings(
        dataSource, keys, clock, Optional.of(name), profile, expiryInterval, searchProfile);
  }

  /** The same, looking for stated ends that have passed this often. */
  public RegisterSettings withExpiryInterval(Duration often) {
    return new RegisterSettings(
        dataSource, keys, clock, origin, profile, Optional.of(often), searchProfile);
  }

  /** The same, recording them only when {@link Register#recordExpiries} is called. */
  public RegisterSettings withoutExpiryWorker() {
    return new RegisterSettings(
        dataSource, keys, clock, origin, profile, Optional.empty(), searchProfile);
  }
}
