package org.openpps.client.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.openpps.model.registration.Order;
import picocli.CommandLine.Option;

/** An order, charge or lien that is registered on its own: a notice, no security interest. */
final class NoticeOptions {
  @Option(
      names = "--notice",
      required = true,
      paramLabel = "KIND",
      description =
          "register no interest but a notice, of a kind of order of the register's rules, for example"
              + " court-order; the group is then whoever gives notice")
  private String kind;

  @Option(
      names = "--court",
      paramLabel = "NAME",
      description = "of a notice: the court or authority that made the order")
  private String court;

  @Option(
      names = "--registry",
      paramLabel = "NAME",
      description = "of a notice: the registry of the court")
  private String registry;

  @Option(
      names = "--file-number",
      paramLabel = "TEXT",
      description = "of a notice: the number of its file")
  private String fileNumber;

  @Option(
      names = "--order-date",
      paramLabel = "DATE",
      converter = TimeConverter.OfDate.class,
      description = "of a notice: the day of the order")
  private LocalDate date;

  @Option(
      names = "--order-until",
      paramLabel = "DATE",
      converter = TimeConverter.OfDate.class,
      description = "of a notice: the last day of the order's effect, where it says one")
  private LocalDate until;

  Order order() {
    return new Order(
        kind,
        Optional.ofNullable(court),
        Optional.ofNullable(registry),
        Optional.ofNullable(fileNumber),
        Optional.ofNullable(date),
        Optional.ofNullable(until));
  }
}
