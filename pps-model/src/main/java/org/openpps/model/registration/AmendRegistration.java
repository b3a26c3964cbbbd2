package org.openpps.model.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.constraint.Line;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;

/**
 * A financing change: adds, replaces and removes grantors and collateral, and puts, replaces or
 * clears the text.
 *
 * @param registration which registration
 * @param addGrantors grantors to add
 * @param addCollateral collateral to add
 * @param replaceGrantors grantors on record, each with the one that takes its place
 * @param replaceCollateral collateral on record, each with what takes its place
 * @param remove grantors and collateral on record to end
 * @param text text that takes the place of the one on record
 * @param clearText whether the text on record ends, with none in its place
 * @param grantorName the name of a grantor on record, where the profile asks for it
 * @param acceptedRisks the codes of the risks that the filer accepts
 */
public record AmendRegistration(
    @NotNull(message = "value-missing") RegistrationNumber registration,
    @Size(max = 500, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Grantor> addGrantors,
    @Size(max = 1000, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Collateral> addCollateral,
    @Size(max = 500, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Replacement<Grantor>> replaceGrantors,
    @Size(max = 1000, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Replacement<Collateral>> replaceCollateral,
    @Size(max = 1000, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid ItemId> remove,
    Optional<@FreeText String> text,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean clearText,
    Optional<@Line String> grantorName,
    @Size(max = 20, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Line(max = 64) String> acceptedRisks)
    implements RegistrationCommand {
  /** Copies. */
  public AmendRegistration {
    addGrantors = Accepted.list(addGrantors);
    addCollateral = Accepted.list(addCollateral);
    replaceGrantors = Accepted.list(replaceGrantors);
    replaceCollateral = Accepted.list(replaceCollateral);
    remove = Accepted.list(remove);
    text = Accepted.text(text);
    grantorName = Accepted.line(grantorName);
    acceptedRisks = Accepted.list(acceptedRisks);
  }

  /** A change that only adds, removes, or sets the text. */
  public AmendRegistration(
      RegistrationNumber registration,
      List<Grantor> addGrantors,
      List<Collateral> addCollateral,
      List<ItemId> remove,
      Optional<String> text) {
    this(
        registration,
        addGrantors,
        addCollateral,
        List.of(),
        List.of(),
        remove,
        text,
        false,
        Optional.empty(),
        List.of());
  }

  /** Every grantor that comes on record: those added, then those that take another's place. */
  List<Grantor> grantors() {
    return with(addGrantors, replaceGrantors);
  }

  /** Every item that comes on record: those added, then those that take another's place. */
  List<Collateral> collateral() {
    return with(addCollateral, replaceCollateral);
  }

  private static <T> List<T> with(List<T> added, List<Replacement<T>> replaced) {
    return Stream.concat(added.stream(), replaced.stream().map(Replacement::by)).toList();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.amendRegistration(this);
  }
}
