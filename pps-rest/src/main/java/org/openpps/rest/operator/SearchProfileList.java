package org.openpps.rest.operator;

import java.util.List;
import org.openpps.store.keying.VersionStatus;

/**
 * The versions of the search logic.
 *
 * @param versions every version that the register has taken up, the one it was founded with first
 */
public record SearchProfileList(List<VersionStatus> versions) {}
