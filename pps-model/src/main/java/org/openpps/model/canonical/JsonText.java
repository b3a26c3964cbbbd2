package org.openpps.model.canonical;

import java.util.Objects;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/**
 * A string of JSON. Lone surrogates and noncharacters are refused, as I-JSON (RFC 7493, section
 * 2.1) demands of everything that RFC 8785 writes; control characters are left to {@link
 * CanonicalText}.
 *
 * @param value the string, not normalised
 */
public record JsonText(String value) implements Json {
  /**
   * Checks the characters.
   *
   * @throws RefusedException {@code text-character}
   */
  public JsonText {
    Objects.requireNonNull(value, "value");
    if (Characters.anyForbiddenInJson(value)) {
      throw new RefusedException(ErrorCode.TEXT_CHARACTER);
    }
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.text(this);
  }
}
