package org.openpps.client.wire;

import java.util.List;
import org.openpps.model.registration.Notice;

/**
 * The answer to a request for notices.
 *
 * @param notices oldest first
 */
public record NoticesAnswer(List<Notice> notices) {
  /** Copies. */
  public NoticesAnswer {
    notices = notices == null ? List.of() : List.copyOf(notices);
  }
}
