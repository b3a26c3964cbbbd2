package org.openpps.rest.operator;

/**
 * A key that was made. It is never shown again.
 *
 * @param account whose it is
 * @param key the key
 */
public record MadeApiKey(String account, String key) {}
