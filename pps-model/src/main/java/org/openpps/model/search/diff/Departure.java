package org.openpps.model.search.diff;

import com.fasterxml.jackson.annotation.JsonValue;
import org.openpps.model.registration.Status;

/** Why a search does not find any more what it found before. */
public enum Departure {
  /** The secured party discharged it. */
  DISCHARGED("discharged"),
  /** Its stated end has passed. */
  EXPIRED("expired"),
  /** The registrar removed it. */
  REMOVED("removed"),
  /** It is live and was changed so that it does not match, or the search logic was. */
  NO_LONGER_MATCHES("no-longer-matches");

  private final String code;

  Departure(String code) {
    this.code = code;
  }

  /** The code as it travels. */
  @JsonValue
  public String code() {
    return code;
  }

  /** By how it stands now. */
  static Departure to(Status now) {
    return switch (now) {
      case DISCHARGED -> DISCHARGED;
      case EXPIRED -> EXPIRED;
      case REMOVED -> REMOVED;
      case LIVE -> NO_LONGER_MATCHES;
    };
  }
}
