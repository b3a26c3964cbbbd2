package org.openpps.client.transport;

import java.util.List;
import java.util.Optional;

/**
 * A good answer.
 *
 * @param status of HTTP
 * @param text the body, exactly
 * @param next the address of the next page below the register's, if the answer is a page of a list
 *     that goes on (RFC 8288)
 * @param cleaned JSON pointers to the texts of a filing in which hidden characters were removed or
 *     made plain blanks; the first fifty
 * @param location where what was made lies
 * @param fee what a search cost, amount and currency
 */
public record Reply(
    int status,
    String text,
    Optional<String> next,
    List<String> cleaned,
    Optional<String> location,
    Optional<String> fee) {
  /** Copies. */
  public Reply {
    cleaned = List.copyOf(cleaned);
  }
}
