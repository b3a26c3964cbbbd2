/**
 * The HTTP server: where it listens, what it accepts, how it stops.
 *
 * <p>What lives here: the only code that knows Jetty and Jersey's settings, and what holds for
 * every request and answer. What must not: resources and anything about registrations.
 */
package org.openpps.rest.server;
