package org.openpps.model.preflight;

import java.util.Collection;
import org.openpps.model.registration.Registration;

/** Where registrations on record are found that may name the same thing as another. */
@FunctionalInterface
public interface Rivals {
  /** Registrations on record that share a search key with this one. */
  Collection<Registration> of(Registration registration);
}
