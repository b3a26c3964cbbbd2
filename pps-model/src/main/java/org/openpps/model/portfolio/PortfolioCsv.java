package org.openpps.model.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.party.Grantor;
import org.openpps.model.registration.FilingDetails;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.RegistrationOnRecord;

/**
 * A registration as a row of comma-separated values (RFC 4180), for spreadsheets. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
public final class PortfolioCsv {
  /** The names of the columns. */
  public static final String HEADINGS =
      row(
          "number",
          "status",
          "began",
          "ends",
          "interest",
          "grantors",
          "collateral",
          "reference",
          "text",
          "last entry");

  private static final String WITHHELD = "withheld or erased";

  private PortfolioCsv() {}

  /** One row, with its line end. */
  public static String row(RegistrationOnRecord found) {
    Registration registration = found.registration();
    return row(
        registration.number().value(),
        found.status().code(),
        CanonicalTime.write(registration.beganAt()),
        registration.terms().end().map(end -> CanonicalTime.write(end.at())).orElse(""),
        registration.terms().interest().code(),
        joined(
            registration.grantors().stream()
                .map(item -> item.value().map(PortfolioCsv::name).orElse(WITHHELD))
                .toList()),
        joined(
            registration.collateral().stream()
                .map(item -> item.value().map(Collateral::displayName).orElse(WITHHELD))
                .toList()),
        registration.terms().details().flatMap(FilingDetails::noticeIdentifier).orElse(""),
        registration.text().map(item -> item.value().orElse(WITHHELD)).orElse(""),
        registration.lastEntry().value());
  }

  private static String name(Grantor grantor) {
    return grantor.party().displayName()
        + grantor.holder().map(role -> " (holder: " + role.code() + ")").orElse("");
  }

  private static String joined(List<String> texts) {
    return String.join("; ", texts);
  }

  private static String row(String... cells) {
    return Arrays.stream(cells)
        .map(PortfolioCsv::cell)
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
