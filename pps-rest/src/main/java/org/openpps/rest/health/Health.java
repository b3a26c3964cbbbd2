package org.openpps.rest.health;

/**
 * The answer of a healthy service.
 *
 * @param status {@code up}
 */
public record Health(String status) {
  static final Health UP = new Health("up");
}
