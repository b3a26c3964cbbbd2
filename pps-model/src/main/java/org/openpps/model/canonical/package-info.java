/**
 * The bytes that are hashed and signed: canonical JSON (RFC 8785), text, time and base64 in the one
 * form that the register writes (format.md, section 1).
 *
 * <p>What lives here: values of JSON, their writer and their strict reader, and the forms of text,
 * time and octets. What must not: anything that knows what a text means (names, identifiers,
 * leaves), and any table that a newer JDK could change under bytes already hashed.
 */
package org.openpps.model.canonical;
