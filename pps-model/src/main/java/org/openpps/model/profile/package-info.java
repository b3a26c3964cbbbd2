/**
 * Register profiles: named, versioned rule sets as data, with the digest that stands in the ledger.
 *
 * <p>What must not live here: decisions about a filing, which are in {@code registration}.
 */
package org.openpps.model.profile;
