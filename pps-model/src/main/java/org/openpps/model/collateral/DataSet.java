package org.openpps.model.collateral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.Checked;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.constraint.Line;
import org.openpps.model.identifier.NamedInformation;

/**
 * A set of data, described after W3C DCAT 3 and identified by digest.
 *
 * @param title its title
 * @param description free text for a reader
 * @param claimedRight the right claimed in it, for example {@code ownership} or {@code licence}
 * @param heldAt where it is held, in words
 * @param identifiers DOIs and URIs under which it is known
 * @param digests digests of the set as a whole (RFC 6920)
 * @param manifest the list of its files, so that one file's digest finds the set
 */
public record DataSet(
    @NotNull(message = "value-missing") @Line String title,
    Optional<@FreeText String> description,
    @NotNull(message = "value-missing") @Line String claimedRight,
    Optional<@Line String> heldAt,
    @Size(max = 20, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Line(max = 500) @Checked String> identifiers,
    @Size(max = 20, message = "list-too-long")
        List<@NotNull(message = "value-missing") NamedInformation> digests,
    Optional<@Valid ManifestReference> manifest)
    implements Collateral {
  /** Brings text to its canonical form. */
  public DataSet {
    title = Accepted.line(title);
    description = Accepted.text(description);
    claimedRight = Accepted.line(claimedRight);
    heldAt = Accepted.line(heldAt);
    identifiers = Accepted.list(identifiers).stream().map(Accepted::line).toList();
    digests = Accepted.list(digests);
    manifest = Accepted.optional(manifest);
  }

  @Override
  public String displayName() {
    return "data set \"" + title + "\"";
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.dataSet(this);
  }
}
