/**
 * The JSON in which requests are sent and answers read. Documents that verify are not read here:
 * they are kept as the text that came.
 *
 * <p>What must not live here: HTTP, and any rule about what a request may say.
 */
package org.openpps.client.wire;
