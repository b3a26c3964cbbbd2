/**
 * The OpenAPI description of the interface, as it is served.
 *
 * <p>What must not live here: how the description is made; a test makes it from the resources, so
 * that the server carries no library for it.
 */
package org.openpps.rest.openapi;
