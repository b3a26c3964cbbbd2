package org.openpps.model.search.combined;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * By what a search, and what it finds, hangs together with what was asked for. From the strongest
 * to the weakest: a chain is as strong as its weakest link.
 */
public enum Link {
  /** It was asked for. */
  ASKED("asked"),
  /** One party on record bears this identifier and the one before it in the chain. */
  IDENTIFIER("identifier"),
  /** The number is made of another by the rule of its scheme: a strong hint, no proof. */
  MADE_OF_NUMBER("made-of-number"),
  /** The names are equal as the register compares names, which proves no identity. */
  EQUAL_NAME("equal-name");

  private final String code;

  Link(String code) {
    this.code = code;
  }

  /** The code as it travels. */
  @JsonValue
  public String code() {
    return code;
  }

  /** The weaker of the two. */
  Link and(Link other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
