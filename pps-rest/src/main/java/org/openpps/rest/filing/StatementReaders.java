package org.openpps.rest.filing;

import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.statement.FilingStatements;
import org.openpps.model.statement.StatementDue;
import org.openpps.rest.access.Callers;
import org.openpps.rest.access.GroupReaders;
import org.openpps.store.Register;

/**
 * Who may read a statement that is due: whoever filed it, whoever acts for the group at which it
 * arrives, and those who oversee the register.
 */
final class StatementReaders {
  private final Register register;
  private final GroupReaders groups;

  StatementReaders(Register register) {
    this.register = register;
    this.groups = new GroupReaders(register);
  }

  /**
   * What of this the caller may read.
   *
   * @throws RefusedException FORBIDDEN when the filing is no affair of the caller's
   */
  List<StatementDue> readable(
      RegistrationNumber entry, FilingStatements due, SecurityContext security) {
    if (Callers.overseer(security)
        || register
            .filerOf(entry)
            .filter(filer -> Callers.seesAllOf(filer, security))
            .isPresent()) {
      return due.statements();
    }
    Set<RegistrationNumber> own =
        due.groups().stream().filter(g -> groups.actsFor(g, security)).collect(Collectors.toSet());
    if (own.isEmpty()) {
      throw new RefusedException(ErrorCode.FORBIDDEN);
    }
    return due.statements().stream()
        .filter(statement -> own.contains(statement.recipient().through()))
        .toList();
  }
}
