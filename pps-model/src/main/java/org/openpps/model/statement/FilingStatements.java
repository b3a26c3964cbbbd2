package org.openpps.model.statement;

import java.util.List;
import java.util.Set;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * All statements that one filing makes due.
 *
 * @param groups the groups that the filing concerns, whether anything is due to them or not
 * @param statements entry after entry, groups first
 */
public record FilingStatements(Set<RegistrationNumber> groups, List<StatementDue> statements) {
  /** Copies. */
  public FilingStatements {
    groups = Set.copyOf(groups);
    statements = List.copyOf(statements);
  }
}
