package org.openpps.model.registration;

import java.util.List;
import org.openpps.model.profile.StatedRisk;

/**
 * Something in a filing that may void the registration.
 *
 * @param pointer RFC 6901 pointer to what is at risk
 * @param code the code by which a filing accepts it
 * @param consequence the legal consequence, in one plain sentence
 * @param source the source of the rule
 * @param accepted whether the filing accepts it
 */
public record Risk(
    String pointer, String code, String consequence, String source, boolean accepted) {
  static Risk of(String pointer, StatedRisk stated, List<String> accepted) {
    return new Risk(
        pointer,
        stated.code(),
        stated.consequence(),
        stated.citation().source(),
        accepted.contains(stated.code()));
  }
}
