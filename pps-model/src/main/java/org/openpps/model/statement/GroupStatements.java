package org.openpps.model.statement;

import java.util.List;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Statements due to one group.
 *
 * @param statements oldest first
 * @param next the entry after which the next ones begin, where there may be more
 */
public record GroupStatements(List<StatementDue> statements, Optional<RegistrationNumber> next) {
  /** Copies. */
  public GroupStatements {
    statements = List.copyOf(statements);
  }
}
