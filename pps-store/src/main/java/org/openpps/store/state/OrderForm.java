package org.openpps.store.state;

import java.time.LocalDate;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.NotedOrder;
import org.openpps.model.registration.Order;

/** The octets of an order that stands on a registration. */
final class OrderForm {
  private OrderForm() {}

  static void write(OctetWriter out, NotedOrder noted) {
    Order order = noted.order();
    out.number(noted.entry().sequence())
        .text(order.kind())
        .optional(order.court(), OctetWriter::text)
        .optional(order.registry(), OctetWriter::text)
        .optional(order.fileNumber(), OctetWriter::text)
        .optional(order.date(), OrderForm::day)
        .optional(order.effectiveUntil(), OrderForm::day);
  }

  static NotedOrder read(OctetReader in) {
    return new NotedOrder(
        new RegistrationNumber(in.number()),
        new Order(
            in.text(),
            in.optional(OctetReader::text),
            in.optional(OctetReader::text),
            in.optional(OctetReader::text),
            in.optional(OrderForm::day),
            in.optional(OrderForm::day)));
  }

  private static void day(OctetWriter out, LocalDate day) {
    out.number(day.toEpochDay());
  }

  private static LocalDate day(OctetReader in) {
    return LocalDate.ofEpochDay(in.number());
  }
}
