package org.openpps.model.identifier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.error.ErrorCode;

/**
 * A number by which an organisation is identified. An invalid one can be held, as it was typed, so
 * that everything wrong with a filing is told at once; it never reaches the ledger.
 *
 * @param scheme the numbering scheme; null only where none was given, which is invalid
 * @param value the number: normalised if it is valid, otherwise as typed
 */
public record PartyIdentifier(@NotNull PartyIdentifierScheme scheme, @NotNull String value) {
  /** Normalises a valid number. */
  public PartyIdentifier {
    if (problem(scheme, value).isEmpty()) {
      value = scheme.normalise(value);
    }
  }

  /** Reads {@code {"scheme":…,"value":…}}. */
  public static PartyIdentifier fromJson(JsonObject json) {
    json.refuseOthers("scheme", "value");
    PartyIdentifierScheme scheme = json.read("scheme", PartyIdentifierScheme::ofCode);
    return new PartyIdentifier(scheme, json.text("value"));
  }

  /** Whether form and check digits hold; not whether such an organisation exists. */
  @JsonIgnore
  public boolean isValid() {
    return problem().isEmpty();
  }

  /** What is wrong with it. */
  public Optional<ErrorCode> problem() {
    return problem(scheme, value);
  }

  /**
   * The last nine digits of a valid ABN that could be an ACN: a strong hint, but no proof, that the
   * ACN was wanted.
   */
  public Optional<String> acnTail() {
    return scheme == PartyIdentifierScheme.ABN ? Abn.acnTail(value) : Optional.empty();
  }

  /** The ABN that a company of this ACN bears once it has one; empty for another number. */
  public Optional<String> abnOfAcn() {
    return scheme == PartyIdentifierScheme.ACN && isValid()
        ? Optional.of(Abn.ofAcn(value))
        : Optional.empty();
  }

  /** The canonical form, {@code {"scheme":"acn","value":"004085616"}}. */
  public JsonObject toJson() {
    return JsonObject.builder().text("scheme", scheme.code()).text("value", value).build();
  }

  private static Optional<ErrorCode> problem(PartyIdentifierScheme scheme, String value) {
    return scheme == null || value == null
        ? Optional.of(ErrorCode.VALUE_MISSING)
        : scheme.problem(value);
  }
}
