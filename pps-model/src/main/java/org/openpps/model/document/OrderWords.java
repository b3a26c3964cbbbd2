package org.openpps.model.document;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpps.model.registration.Order;

/** An order in one line. */
final class OrderWords {
  private OrderWords() {}

  static String of(Order order) {
    return Stream.of(
            Optional.of(PartyWords.words(order.kind())),
            order.court(),
            order.registry(),
            order.fileNumber().map(number -> "file " + number),
            order.date().map(date -> "of " + date),
            order.effectiveUntil().map(day -> "effective until " + day))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}
