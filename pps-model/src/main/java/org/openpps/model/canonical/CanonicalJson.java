package org.openpps.model.canonical;

import java.nio.charset.StandardCharsets;
import org.openpps.model.error.RefusedException;

/**
 * Canonical JSON: RFC 8785 within the limits of format.md, section 1. Writing gives the one
 * sequence of octets that is hashed; reading is strict in what a value may be and free in order and
 * white space, because a verifier keeps the octets it was given and never writes them again.
 */
public final class CanonicalJson {
  /** How deeply arrays and objects may stand in each other. */
  public static final int MAX_DEPTH = 32;

  private CanonicalJson() {}

  /**
   * The canonical JSON of a value.
   *
   * @throws RefusedException {@code json-malformed} if it is deeper than {@link #MAX_DEPTH}
   */
  public static String write(Json value) {
    return JsonWriter.write(value);
  }

  /** The canonical JSON of a value in UTF-8: the octets to hash. */
  public static byte[] bytes(Json value) {
    return write(value).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads one JSON value.
   *
   * @throws RefusedException {@code json-malformed} with the pointer to the place, if it is not one
   *     well-formed value, holds a duplicate or non-ASCII member name, {@code null}, a number that
   *     is no integer from 0 to 2⁵³−1, a lone surrogate or noncharacter, or is deeper than {@link
   *     #MAX_DEPTH}
   */
  public static Json parse(String json) {
    return JsonReader.read(json);
  }

  /**
   * Reads one JSON value from UTF-8.
   *
   * @throws RefusedException {@code json-malformed} as {@link #parse(String)}, and for invalid
   *     UTF-8
   */
  public static Json parse(byte[] json) {
    return JsonReader.read(json);
  }

  /**
   * Reads one JSON object.
   *
   * @throws RefusedException {@code json-malformed}, or {@code value-kind} for any other value
   */
  public static JsonObject parseObject(String json) {
    return JsonReader.object(parse(json));
  }

  /**
   * Reads one JSON object from UTF-8.
   *
   * @throws RefusedException {@code json-malformed}, or {@code value-kind} for any other value
   */
  public static JsonObject parseObject(byte[] json) {
    return JsonReader.object(parse(json));
  }
}
