package org.openpps.rest.json;

import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * How much JSON a body may hold beside its size in octets.
 *
 * @param depth levels of nesting
 * @param textLength characters of one text
 * @param nameLength characters of a member's name
 * @param numberLength characters of a number
 * @param tokens names, values, and beginnings and ends of lists and objects together; to validate
 *     many tiny values costs more than their octets do
 */
public record JsonLimits(int depth, int textLength, int nameLength, int numberLength, long tokens) {
  /** Far above any filing: the deepest has eight levels, and a token rarely has 8 octets. */
  public static final JsonLimits DEFAULT = new JsonLimits(32, 262_144, 256, 32, 150_000);

  StreamReadConstraints constraints() {
    return StreamReadConstraints.builder()
        .maxNestingDepth(depth)
        .maxStringLength(textLength)
        .maxNameLength(nameLength)
        .maxNumberLength(numberLength)
        .maxTokenCount(tokens)
        .build();
  }
}
