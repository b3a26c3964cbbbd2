/**
 * What can go wrong between a caller and the register: refusals with everything the register said,
 * and failures of the way there.
 *
 * <p>What must not live here: HTTP, and what a command line makes of a failure.
 */
package org.openpps.client.problem;
