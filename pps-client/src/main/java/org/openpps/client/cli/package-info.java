/**
 * The command line {@code pps}: one class a command, and how a failure becomes a message and an
 * exit code.
 *
 * <p>What must not live here: rules of law, HTTP, and the form of what is shown.
 */
package org.openpps.client.cli;
