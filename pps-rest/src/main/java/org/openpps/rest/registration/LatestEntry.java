package org.openpps.rest.registration;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;
import org.openpps.model.identifier.RegistrationNumber;

/** The latest entry of a registration as an entity tag (RFC 9110, section 13.1.1). */
final class LatestEntry {
  private static final Pattern TAG = Pattern.compile("\\s*\"([0-9]{12,18})\"\\s*");

  private LatestEntry() {}

  /**
   * The entry that the header names; none without a header, or for any.
   *
   * @throws RefusedException REGISTRATION_CHANGED for a tag that no registration has
   */
  static Optional<RegistrationNumber> of(String ifMatch) {
    if (ifMatch == null || ifMatch.strip().equals("*")) {
      return Optional.empty();
    }
    Matcher tag = TAG.matcher(ifMatch);
    if (!tag.matches()) {
      throw new RefusedException(
          List.of(Violation.of("/If-Match", ErrorCode.REGISTRATION_CHANGED)));
    }
    return Optional.of(RegistrationNumber.parse(tag.group(1)));
  }
}
