/**
 * The register's own act: it puts on record that the stated end of a registration has passed.
 *
 * <p>What must not live here: liveness, which follows the stated end alone, and the rule of what
 * may be recorded; both are in the model.
 */
package org.openpps.store.expiry;
