package org.openpps.model.registration;

import java.time.LocalDate;
import org.openpps.model.canonical.JsonObject;

/** The hashed form of an order. Frozen with {@code order-noted@1}. */
final class OrderJson {
  private OrderJson() {}

  static JsonObject write(Order order) {
    return JsonObject.builder()
        .textIfPresent("court", order.court())
        .textIfPresent("date", order.date().map(LocalDate::toString))
        .textIfPresent("effectiveUntil", order.effectiveUntil().map(LocalDate::toString))
        .textIfPresent("fileNumber", order.fileNumber())
        .text("kind", order.kind())
        .textIfPresent("registry", order.registry())
        .build();
  }

  /** Reads an order, strictly: other members are refused. */
  static Order read(JsonObject json) {
    json.refuseOthers("court", "date", "effectiveUntil", "fileNumber", "kind", "registry");
    return new Order(
        json.text("kind"),
        json.optionalText("court"),
        json.optionalText("registry"),
        json.optionalText("fileNumber"),
        json.optionalRead("date", LocalDate::parse),
        json.optionalRead("effectiveUntil", LocalDate::parse));
  }
}
