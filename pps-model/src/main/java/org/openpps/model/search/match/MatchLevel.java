package org.openpps.model.search.match;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What two names or serial numbers are to each other. */
public enum MatchLevel {
  /** The profile's published logic finds one by the other. */
  EXACT("exact"),
  /** They are alike, at the cut-off or above. */
  SIMILAR("similar"),
  /** Neither. */
  NONE("no match");

  private final String words;

  MatchLevel(String words) {
    this.words = words;
  }

  /** The level as it travels: {@code exact}, {@code similar}, {@code none}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The level for a reader. */
  public String words() {
    return words;
  }
}
