package org.openpps.store.act;

import com.fasterxml.jackson.annotation.JsonValue;

/** How an act stands. */
public enum ActStatus {
  /** Slices are being filed, or wait for their turn. */
  RUNNING("running", 0),
  /** It is to be cancelled; the slice that is being filed may still take effect. */
  CANCELLING("cancelling", 1),
  /** It was cancelled; what was done stays. */
  CANCELLED("cancelled", 2),
  /** Every member was done or refused. */
  FINISHED("finished", 3);

  private final String code;
  private final short stored;

  ActStatus(String code, int stored) {
    this.code = code;
    this.stored = (short) stored;
  }

  /** The status as it travels. */
  @JsonValue
  public String code() {
    return code;
  }

  /** Whether nothing more is filed for the act. */
  public boolean ended() {
    return this == CANCELLED || this == FINISHED;
  }

  short stored() {
    return stored;
  }

  static ActStatus ofStored(short stored) {
    return values()[stored];
  }
}
