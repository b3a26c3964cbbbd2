/**
 * Everything the service refuses or cannot do, told as RFC 9457 {@code application/problem+json}.
 *
 * <p>What lives here: the problem document, the one table from error code to HTTP status, and the
 * mappers from exceptions to problems. What must not: rules of the register, and JSON reading.
 */
package org.openpps.rest.problem;
