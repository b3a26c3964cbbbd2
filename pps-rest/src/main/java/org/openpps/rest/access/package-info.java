/**
 * Who may call: API keys, the roles each resource wants, and the account behind a request.
 *
 * <p>What must not live here: rules of the register, which are in the model.
 */
package org.openpps.rest.access;
