package org.openpps.store.account;

import java.util.Set;

/**
 * Somebody who has shown a valid API key.
 *
 * @param account the account
 * @param roles what the key allows
 */
public record Caller(String account, Set<Role> roles) {
  /** Copies. */
  public Caller {
    roles = Set.copyOf(roles);
  }
}
