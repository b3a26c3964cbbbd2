/**
 * Requests over HTTP and their repetition: what may be sent again, after what time, and what is
 * known about a request that brought no answer.
 *
 * <p>What must not live here: what requests and answers say.
 */
package org.openpps.client.transport;
