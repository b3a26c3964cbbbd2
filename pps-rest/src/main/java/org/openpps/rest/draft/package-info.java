/**
 * Drafts of filings: saved, changed, listed, submitted once, deleted.
 *
 * <p>What must not live here: what a filing must say, which is told when a draft is submitted.
 */
package org.openpps.rest.draft;
