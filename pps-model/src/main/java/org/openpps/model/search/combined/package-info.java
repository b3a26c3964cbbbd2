/**
 * Several criteria in one request, searched as at one moment: what each found, and what was found
 * by which.
 *
 * <p>What must not live here: how one criterion is searched, which is in the package above.
 */
package org.openpps.model.search.combined;
