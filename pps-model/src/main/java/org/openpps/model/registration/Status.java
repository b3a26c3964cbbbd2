package org.openpps.model.registration;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a registration stands at an instant. */
public enum Status {
  /** It has begun, nothing has ended it, and its end is later. */
  LIVE,
  /** Its stated end has passed. */
  EXPIRED,
  /** The secured party ended it for good. */
  DISCHARGED,
  /** The registrar took it away; it may be restored. */
  REMOVED;

  /** The code as it travels. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
