package org.openpps.model.preflight;

import java.util.List;
import org.openpps.model.registration.Registration;

/** Where registrations on record are found that may name the same thing as another. */
@FunctionalInterface
public interface Rivals {
  /** For each of these, in order, the registrations on record that share a search key with it. */
  List<List<Registration>> of(List<Registration> registrations);
}
