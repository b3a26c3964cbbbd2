package org.openpps.model.registration;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a demand has come, and whose turn it is. */
public enum DemandStage {
  /** The secured party has not answered. */
  MADE,
  /** The secured party said that it will amend. */
  PROMISED,
  /** The secured party objects; the grantor may give an amendment statement. */
  OBJECTED,
  /** The grantor gave an amendment statement; the registrar is to give notice. */
  STATED,
  /** The registrar gave notice; after its last day the registrar decides. */
  NOTIFIED,
  /** It has come to its end. */
  CLOSED;

  /** The code as it travels. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
