package org.openpps.model.party;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.Line;

/**
 * An address for the post.
 *
 * @param lines street, locality and region as they stand on an envelope, without postcode
 * @param postcode the postcode, where there is one
 * @param country ISO 3166-1 alpha-2, upper case
 */
public record PostalAddress(
    @NotEmpty(message = "value-missing") @Size(max = 6, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Line(max = 100) String> lines,
    Optional<@Line(max = 20) String> postcode,
    @NotNull(message = "value-missing") @Pattern(regexp = "[A-Z]{2}", message = "country-form")
        String country) {
  /** Brings the lines to their canonical form. */
  public PostalAddress {
    lines = Accepted.list(lines).stream().map(Accepted::line).toList();
    postcode = Accepted.line(postcode);
    country = Accepted.line(country);
  }
}
