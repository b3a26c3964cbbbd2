package org.openpps.model.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.merkle.Hash;

/**
 * A named, versioned rule set. A register runs one; a registration keeps the version it was made
 * under.
 *
 * @param name for example {@code custody}
 * @param version from 1
 * @param zone the legal time zone, in which days end
 * @param maxTermYears the longest stated term, in years from the filing
 * @param effect one plain sentence: what an entry gives and what it does not
 * @param digest SHA-256 of the profile's resource file
 */
public record RegisterProfile(
    String name, int version, ZoneId zone, int maxTermYears, String effect, Hash digest) {
  /** The default, for a register that no statute stands behind. */
  public static final String CUSTODY = "custody@1";

  /**
   * Loads the profile {@code name@version} that comes with this library.
   *
   * @throws RegisterException PROFILE_UNKNOWN when there is none
   */
  public static RegisterProfile load(String id) {
    try (InputStream in = RegisterProfile.class.getResourceAsStream(id + ".json")) {
      if (in == null) {
        throw new RegisterException(
            ErrorCode.PROFILE_UNKNOWN, "This release has no profile " + id + ".");
      }
      byte[] bytes = in.readAllBytes();
      JsonObject json = CanonicalJson.parseObject(bytes);
      return new RegisterProfile(
          json.text("name"),
          Math.toIntExact(json.integer("version")),
          ZoneId.of(json.text("zone")),
          Math.toIntExact(json.integer("maxTermYears")),
          json.text("effect"),
          Hash.sha256(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code name@version}. */
  public String id() {
    return name + "@" + version;
  }

  /**
   * The instant at which a registration whose last day is {@code day} ends: the next local
   * midnight.
   */
  public Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** The latest day that a filing made at {@code time} may give as its last. */
  public LocalDate latestEndDay(Instant time) {
    return LocalDate.ofInstant(time, zone).plusYears(maxTermYears);
  }
}
