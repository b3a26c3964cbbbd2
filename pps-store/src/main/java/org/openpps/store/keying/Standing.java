package org.openpps.store.keying;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a register stands to a version of the search profile. */
public enum Standing {
  /** It is searched as at moments before the next one began. */
  RETIRED("retired"),
  /** It is searched. */
  IN_FORCE("in-force"),
  /** Its keys are being written; it is searched when all stand. */
  BEING_KEYED("being-keyed");

  private final String code;

  Standing(String code) {
    this.code = code;
  }

  /** The standing as it travels. */
  @JsonValue
  public String code() {
    return code;
  }
}
