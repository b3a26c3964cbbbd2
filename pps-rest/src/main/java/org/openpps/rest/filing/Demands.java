package org.openpps.rest.filing;

import java.util.List;
import org.openpps.model.registration.OpenDemand;

/**
 * Open demands of grantors in registrations of one group.
 *
 * @param demands oldest first
 */
public record Demands(List<OpenDemand> demands) {}
