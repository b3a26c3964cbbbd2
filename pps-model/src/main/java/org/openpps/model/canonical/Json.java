package org.openpps.model.canonical;

/**
 * A value of JSON within the limits of format.md, section 1: no {@code null}, no numbers but
 * integers from 0 to 2⁵³−1, member names in ASCII.
 */
public sealed interface Json permits JsonObject, JsonArray, JsonText, JsonInteger, JsonFlag {

  /** Answers by the kind of this value. A new kind breaks the build of every caller. */
  <R> R match(Cases<R> cases);

  /**
   * One answer for each kind of value.
   *
   * @param <R> what is answered
   */
  interface Cases<R> {
    /** The value is an object. */
    R object(JsonObject object);

    /** The value is an array. */
    R array(JsonArray array);

    /** The value is a string. */
    R text(JsonText text);

    /** The value is an integer. */
    R integer(JsonInteger integer);

    /** The value is {@code true} or {@code false}. */
    R flag(JsonFlag flag);
  }
}
