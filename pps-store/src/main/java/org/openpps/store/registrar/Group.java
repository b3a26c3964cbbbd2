package org.openpps.store.registrar;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What is written in one transaction. */
sealed interface Group {
  /** Who waits for it. */
  List<? extends Waiting> members();

  /** Writes it, within a transaction that the caller commits. */
  GroupWriter.Outcome write(GroupWriter writer, Connection connection) throws SQLException;

  /** Its members, each to be written alone when all together cannot be; none of a lone one. */
  List<Group> apart();

  /** Whether the ledger tells if a commit that gave no answer took effect. */
  boolean settledByLedger();

  /** Filings, of which a later one sees what earlier ones have done. */
  record OfFilings(List<Pending> members) implements Group {
    /** Copies. */
    public OfFilings {
      members = List.copyOf(members);
    }

    @Override
    public GroupWriter.Outcome write(GroupWriter writer, Connection connection)
        throws SQLException {
      return writer.write(connection, members);
    }

    @Override
    public List<Group> apart() {
      return members.size() == 1
          ? List.of()
          : members.stream().<Group>map(one -> new OfFilings(List.of(one))).toList();
    }

    @Override
    public boolean settledByLedger() {
      return true;
    }
  }

  /** Work of the register's own. */
  record OfWork(WaitingWork<?> work) implements Group {
    @Override
    public List<? extends Waiting> members() {
      return List.of(work);
    }

    @Override
    public GroupWriter.Outcome write(GroupWriter writer, Connection connection)
        throws SQLException {
      return work.write(writer, connection);
    }

    @Override
    public List<Group> apart() {
      return List.of();
    }

    /** It leaves no key behind; whoever asked looks what stands, and asks again. */
    @Override
    public boolean settledByLedger() {
      return false;
    }
  }
}
