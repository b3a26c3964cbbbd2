package org.openpps.store.act;

import java.util.List;

/**
 * What became of the members of a slice.
 *
 * @param done how many were accepted
 * @param refused those that were refused
 */
record Progress(int done, List<RefusedMember> refused) {}
