package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.profile.Demand;
import org.openpps.model.profile.OrderKind;
import org.openpps.model.rule.Rule;

/** What an order must satisfy that is noted on a registration, and the end of one. */
final class OrderRules {
  private OrderRules() {}

  static List<Event> note(
      NoteOrder command, OnRecord record, Filer filer, Circumstances now, Refusals refusals) {
    Optional<OrderKind> kind =
        now.profile().orderKind(command.order().kind()).filter(line -> line.filedBy().isPresent());
    if (kind.isEmpty()) {
      refusals.add(
          "/order/kind",
          ErrorCode.ORDER_KIND_UNKNOWN,
          "Under " + now.profile().id() + " no order of this kind is noted on a registration.");
    }
    kind.ifPresent(line -> identified(line, command.order(), "/order", refusals));
    LiveRegistration.standing(command.registration(), record, now, refusals)
        .ifPresent(registration -> filedBy(kind, registration, record, filer, refusals));
    return List.of(
        new OrderNoted(command.registration(), command.order(), Layout.textAlone(command.text())));
  }

  static List<Event> lift(
      LiftOrder command, OnRecord record, Filer filer, Circumstances now, Refusals refusals) {
    LiveRegistration.standing(command.registration(), record, now, refusals)
        .ifPresent(registration -> stands(command, registration, record, filer, now, refusals));
    return List.of(
        new OrderLifted(command.registration(), command.noted(), Layout.textAlone(command.text())));
  }

  /** An order is told apart from others by what the profile asks of its kind. */
  @Rule(
      id = "order-identified",
      source =
          "BC Personal Property Registry [V]: court, registry, file number and date of a court"
              + " order; the profile's orders")
  static void identified(OrderKind line, Order order, String at, Refusals refusals) {
    demand(line.court(), order.court(), at + "/court", refusals);
    demand(line.registry(), order.registry(), at + "/registry", refusals);
    demand(line.fileNumber(), order.fileNumber(), at + "/fileNumber", refusals);
    demand(line.date(), order.date(), at + "/date", refusals);
    ordered(order, at, refusals);
  }

  /** An order does not end before it was made. */
  @Rule(id = "order-days", source = "register rule: an order has effect from its date on")
  private static void ordered(Order order, String at, Refusals refusals) {
    boolean before =
        order.date().flatMap(made -> order.effectiveUntil().map(made::isAfter)).orElse(false);
    refusals.require(!before, at + "/effectiveUntil", ErrorCode.ORDER_ENDS_BEFORE_DATE);
  }

  private static void demand(Demand demand, Optional<?> given, String pointer, Refusals refusals) {
    refusals.require(
        demand != Demand.REQUIRED || given.isPresent(), pointer, ErrorCode.DETAIL_MISSING);
    refusals.require(
        demand != Demand.NONE || given.isEmpty(), pointer, ErrorCode.DETAIL_NOT_ALLOWED);
  }

  /** An order is noted and lifted by the registrar, or by the group where the profile says so. */
  @Rule(
      id = "order-filed-by",
      source =
          "BC Personal Property Registry [V], type CO court order, filed as a change; otherwise the"
              + " registrar [K]; the profile's orders")
  private static void filedBy(
      Optional<OrderKind> kind,
      Registration registration,
      OnRecord record,
      Filer filer,
      Refusals refusals) {
    boolean byGroup =
        kind.flatMap(OrderKind::filedBy)
            .map(who -> who == OrderKind.FiledBy.SECURED_PARTY_GROUP)
            .orElse(false);
    if (byGroup && !filer.registrar()) {
      Authority.overRegistration(registration, record, filer, "/registration", refusals);
    } else {
      Authority.ofRegistrar(filer, refusals);
    }
  }

  private static void stands(
      LiftOrder command,
      Registration registration,
      OnRecord record,
      Filer filer,
      Circumstances now,
      Refusals refusals) {
    registration.orders().stream()
        .filter(noted -> noted.entry().equals(command.noted()))
        .findFirst()
        .ifPresentOrElse(
            noted ->
                filedBy(
                    now.profile().orderKind(noted.order().kind()),
                    registration,
                    record,
                    filer,
                    refusals),
            () -> refusals.add("/noted", ErrorCode.ORDER_UNKNOWN));
  }
}
