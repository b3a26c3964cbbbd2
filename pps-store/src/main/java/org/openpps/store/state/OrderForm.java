package org.openpps.store.state;

import java.time.LocalDate;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.NotedOrder;
import org.openpps.model.registration.Order;

/** The octets of an order, and of one that stands on a registration. */
final class OrderForm {
  private OrderForm() {}

  static void write(OctetWriter out, NotedOrder noted) {
    out.number(noted.entry().sequence());
    write(out, noted.order());
  }

  static void write(OctetWriter out, Order order) {
    out.text(order.kind())
        .optional(order.court(), OctetWriter::text)
        .optional(order.registry(), OctetWriter::text)
        .optional(order.fileNumber(), OctetWriter::text)
        .optional(order.date(), OrderForm::day)
        .optional(order.effectiveUntil(), OrderForm::day);
  }

  static NotedOrder read(OctetReader in) {
    return new NotedOrder(new RegistrationNumber(in.number()), readOrder(in));
  }

  static Order readOrder(OctetReader in) {
    return new Order(
        in.text(),
        in.optional(OctetReader::text),
        in.optional(OctetReader::text),
        in.optional(OctetReader::text),
        in.optional(OrderForm::day),
        in.optional(OrderForm::day));
  }

  private static void day(OctetWriter out, LocalDate day) {
    out.number(day.toEpochDay());
  }

  private static LocalDate day(OctetReader in) {
    return LocalDate.ofEpochDay(in.number());
  }
}
