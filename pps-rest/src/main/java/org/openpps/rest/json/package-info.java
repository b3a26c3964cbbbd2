/**
 * JSON at the HTTP edge: strict reading with every violation of a body told at once, and writing.
 *
 * <p>What lives here: the Jackson settings, the reader that parses, binds and validates, the
 * writer. What must not: resources, HTTP statuses, and the canonical JSON that is hashed
 * (pps-model).
 */
package org.openpps.rest.json;
