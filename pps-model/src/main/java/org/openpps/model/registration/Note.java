package org.openpps.model.registration;

/**
 * Something worth knowing about a filing that endangers nothing.
 *
 * @param pointer RFC 6901 pointer to what it is about
 * @param message one plain sentence
 * @param source the source of the rule
 */
public record Note(String pointer, String message, String source) {}
