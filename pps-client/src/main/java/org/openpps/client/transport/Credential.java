package org.openpps.client.transport;

/**
 * What says who calls, and in which header.
 *
 * @param header the name of the header
 * @param value what it holds; a secret
 */
public record Credential(String header, String value) {
  /** An API key. */
  public static Credential apiKey(String key) {
    return new Credential("Authorization", "Bearer " + key);
  }

  /** A grantor's code. */
  public static Credential grantorCode(String code) {
    return new Credential("Grantor-Code", code);
  }

  /** Not the secret. */
  @Override
  public String toString() {
    return header;
  }
}
