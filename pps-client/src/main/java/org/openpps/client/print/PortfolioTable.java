package org.openpps.client.print;

import java.util.List;
import java.util.stream.Collectors;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.RegistrationOnRecord;

/** The registrations of a group, one a line. */
final class PortfolioTable {
  private PortfolioTable() {}

  static List<String> lines(List<RegistrationOnRecord> registrations) {
    Table table = new Table("NUMBER", "STATUS", "ENDS", "GRANTOR", "COLLATERAL");
    registrations.forEach(found -> table.row(row(found)));
    return table.lines();
  }

  private static String[] row(RegistrationOnRecord found) {
    Registration registration = found.registration();
    return new String[] {
      registration.number().display(),
      found.status().code(),
      Words.end(registration.terms().end()),
      registration.grantors().stream()
          .map(item -> Words.grantor(item.content()))
          .collect(Collectors.joining("; ")),
      registration.collateral().stream()
          .map(item -> Words.collateral(item.content()))
          .collect(Collectors.joining("; "))
    };
  }
}
