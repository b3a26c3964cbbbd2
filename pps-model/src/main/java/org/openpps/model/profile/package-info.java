/**
 * Register profiles: named, versioned rule sets as data, one small record for each subject, with
 * the digest that stands in the ledger. Each line of a profile's file names its rule and source.
 *
 * <p>What must not live here: decisions about a filing, which are in {@code registration}.
 */
package org.openpps.model.profile;
