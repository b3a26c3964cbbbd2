package org.openpps.client.transport;

import java.util.Optional;

/**
 * A good answer.
 *
 * @param text the body, exactly
 * @param next the address of the next page below the register's, if the answer is a page of a list
 *     that goes on (RFC 8288)
 */
public record Reply(String text, Optional<String> next) {}
