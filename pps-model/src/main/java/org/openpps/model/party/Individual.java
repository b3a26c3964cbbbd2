package org.openpps.model.party;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.Line;

/**
 * A natural person. Somebody with one name only has it as family name.
 *
 * @param familyName the family name, or the only name
 * @param givenNames all given names in their order
 * @param birthDate the date of birth; it is kept in a part of its own, so that it can be masked
 */
public record Individual(
    @NotNull(message = "value-missing") @Line(max = 150) String familyName,
    Optional<@Line(max = 150) String> givenNames,
    Optional<LocalDate> birthDate)
    implements Party {
  /** Brings the names to their canonical form. */
  public Individual {
    familyName = Accepted.line(familyName);
    givenNames = Accepted.line(givenNames);
    birthDate = Accepted.optional(birthDate);
  }

  @Override
  public String displayName() {
    return givenNames.map(given -> given + " " + familyName).orElse(familyName);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.individual(this);
  }
}
