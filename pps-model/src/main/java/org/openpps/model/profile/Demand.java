package org.openpps.model.profile;

/** What a profile asks of a detail. */
public enum Demand {
  /** It must be given. */
  REQUIRED,
  /** It may be given. */
  OPTIONAL,
  /** It must not be given. */
  NONE
}
