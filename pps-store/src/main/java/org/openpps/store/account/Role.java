package org.openpps.store.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an API key allows. */
public enum Role {
  /** Search, read, get statements and certificates. */
  SEARCHER,
  /** File and change registrations of its own groups. */
  REGISTRANT,
  /** Run the register: erase, make keys. */
  REGISTRAR,
  /** Verify the ledger. */
  AUDITOR;

  /** The role as it is written. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role written as {@code code}. */
  public static Optional<Role> ofCode(String code) {
    return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
  }
}
