package org.openpps.store.draft;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a draft stands. */
public enum DraftStatus {
  /** It can be changed, submitted and deleted. */
  OPEN("open", 0),
  /**
   * It was submitted, and whether that took effect is not noted yet: it can be submitted again,
   * which files the same, but not changed.
   */
  IN_DOUBT("in-doubt", 1),
  /** It was filed; for good. */
  SUBMITTED("submitted", 2);

  private final String code;
  private final short stored;

  DraftStatus(String code, int stored) {
    this.code = code;
    this.stored = (short) stored;
  }

  /** The status as it travels. */
  @JsonValue
  public String code() {
    return code;
  }

  short stored() {
    return stored;
  }

  static DraftStatus ofStored(short stored) {
    return values()[stored];
  }
}
