/**
 * The operator's program pps-server, one class for each command.
 *
 * <p>What must not live here: rules of the register, which are in the model.
 */
package org.openpps.rest.program;
