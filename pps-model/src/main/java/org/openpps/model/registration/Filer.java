package org.openpps.model.registration;

import java.util.Objects;

/**
 * Who files: an account, and whether it acts as the registrar.
 *
 * @param account the account's name; never a person's
 * @param registrar whether it runs the register
 */
public record Filer(String account, boolean registrar) {
  /** The account under which the register itself files. No caller has it. */
  public static final String REGISTER = "register";

  /** Requires an account. */
  public Filer {
    Objects.requireNonNull(account, "account");
  }
}
