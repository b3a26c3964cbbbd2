/**
 * Lists of the files of data sets, streamed ahead and kept beside the leaves that name their
 * digests.
 *
 * <p>What must not live here: what a data set is.
 */
package org.openpps.store.manifest;
