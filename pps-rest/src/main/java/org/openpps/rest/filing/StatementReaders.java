package org.openpps.rest.filing;

import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.model.statement.FilingStatements;
import org.openpps.model.statement.StatementDue;
import org.openpps.rest.access.Callers;
import org.openpps.store.Register;

/**
 * Who may read a statement that is due: whoever filed it, whoever acts for the group at which it
 * arrives, and those who oversee the register.
 */
final class StatementReaders {
  private final Register register;

  StatementReaders(Register register) {
    this.register = register;
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
        due.groups().stream().filter(group -> actsFor(group, security)).collect(Collectors.toSet());
    if (own.isEmpty()) {
      throw new RefusedException(ErrorCode.FORBIDDEN);
    }
    return due.statements().stream()
        .filter(statement -> own.contains(statement.recipient().through()))
        .toList();
  }

  /**
   * Lets through who may read all that is due to a group.
   *
   * @throws RefusedException GROUP_UNKNOWN or FORBIDDEN
   */
  void requireGroup(RegistrationNumber group, SecurityContext security) {
    if (register.group(group).isEmpty()) {
      throw new RefusedException(ErrorCode.GROUP_UNKNOWN);
    }
    if (!Callers.overseer(security) && !actsFor(group, security)) {
      throw new RefusedException(ErrorCode.FORBIDDEN);
    }
  }

  private boolean actsFor(RegistrationNumber group, SecurityContext security) {
    return register
        .group(group)
        .map(SecuredPartyGroup::owner)
        .filter(owner -> Callers.seesAllOf(owner, security))
        .isPresent();
  }
}
