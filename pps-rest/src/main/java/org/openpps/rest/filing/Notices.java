package org.openpps.rest.filing;

import java.util.List;
import org.openpps.model.registration.Notice;

/**
 * Notices, oldest first.
 *
 * @param notices in order
 */
public record Notices(List<Notice> notices) {
  /** Copies. */
  public Notices {
    notices = List.copyOf(notices);
  }
}
