/**
 * The log's public side: checkpoint, verifier key, statements of entries.
 *
 * <p>What must not live here: rules of the register, which are in the model.
 */
package org.openpps.rest.log;
