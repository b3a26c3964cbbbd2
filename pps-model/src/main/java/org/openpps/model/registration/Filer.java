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

  /**
   * A grantor, who came with its code and has no account. The name is one that no account can have,
   * so that a command of a grantor is nobody else's.
   */
  public static Filer grantor(ItemId grantor) {
    return new Filer("grantor:" + grantor.entry().value() + ":" + grantor.part(), false);
  }
}
