package org.openpps.rest.operator;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.openpps.model.constraint.Accepted;
import org.openpps.store.account.Role;

/**
 * The body that asks for an API key.
 *
 * @param account whose key it will be
 * @param roles what it will allow
 */
public record ApiKeyForm(
    @NotNull(message = "value-missing") String account,
    @NotEmpty(message = "value-missing") List<@NotNull(message = "value-missing") Role> roles) {
  /** Copies. */
  public ApiKeyForm {
    roles = Accepted.list(roles);
  }
}
