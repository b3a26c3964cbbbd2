/**
 * Grantors, who have no account: the codes that open what stands against them.
 *
 * <p>What must not live here: what a grantor may do, which is the model's.
 */
package org.openpps.store.grantor;
