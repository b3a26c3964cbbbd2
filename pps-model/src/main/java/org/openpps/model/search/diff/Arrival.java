package org.openpps.model.search.diff;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.openpps.model.registration.Status;

/** Why a search finds what it did not find before. */
public enum Arrival {
  /** It was registered since. */
  REGISTERED("registered"),
  /** It stood before and was changed so that it matches, or the search logic was. */
  NOW_MATCHES("now-matches"),
  /** It had been removed by the registrar and was restored. */
  RESTORED("restored"),
  /** It had ended and is live again. */
  LIVE_AGAIN("live-again");

  private final String code;

  Arrival(String code) {
    this.code = code;
  }

  /** The code as it travels. */
  @JsonValue
  public String code() {
    return code;
  }

  /** By how it stood before; absent if it was not on record. */
  static Arrival from(Optional<Status> before) {
    return before
        .map(
            status ->
                switch (status) {
                  case LIVE -> NOW_MATCHES;
                  case REMOVED -> RESTORED;
                  case EXPIRED, DISCHARGED -> LIVE_AGAIN;
                })
        .orElse(REGISTERED);
  }
}
