package org.openpps.rest.access;

import jakarta.ws.rs.core.SecurityContext;
import org.openpps.model.registration.Filer;
import org.openpps.store.account.Role;
import org.openpps.store.journal.Searcher;

/** Reads from a request who files and what a reader may see. */
public final class Callers {
  private Callers() {}

  /** The caller as one who files. */
  public static Filer filer(SecurityContext security) {
    return new Filer(security.getUserPrincipal().getName(), registrar(security));
  }

  /** The caller as one who searches. */
  public static Searcher searcher(SecurityContext security) {
    return new Searcher(security.getUserPrincipal().getName(), overseer(security));
  }

  /** Whether the caller may see all of what {@code account} filed. */
  public static boolean seesAllOf(String account, SecurityContext security) {
    return registrar(security) || security.getUserPrincipal().getName().equals(account);
  }

  /** Whether the caller reads everything without being allowed to change it all. */
  public static boolean overseer(SecurityContext security) {
    return registrar(security) || security.isUserInRole(Role.AUDITOR.code());
  }

  private static boolean registrar(SecurityContext security) {
    return security.isUserInRole(Role.REGISTRAR.code());
  }
}
