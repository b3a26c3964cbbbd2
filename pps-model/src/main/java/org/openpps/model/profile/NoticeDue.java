package org.openpps.model.profile;

/**
 * A notice that an event makes due.
 *
 * @param citation where it comes from
 * @param occasion what happened
 * @param recipient who gets it
 */
public record NoticeDue(Citation citation, Occasion occasion, Recipient recipient) {
  /** What makes a notice due. */
  public enum Occasion {
    /** A registration was made. */
    CREATED,
    /** It was amended. */
    AMENDED,
    /** Its end was moved. */
    RENEWED,
    /** It went to another secured party group. */
    TRANSFERRED,
    /** It was discharged. */
    DISCHARGED,
    /** Its stated end passed. */
    EXPIRED,
    /** The registrar removed it. */
    REMOVED,
    /** The registrar restored it. */
    RESTORED,
    /** A registration of another group names the same thing. */
    COMPETING_CLAIM
  }

  /** Who gets a notice. */
  public enum Recipient {
    /** The secured party group, at its address for service. */
    SECURED_PARTY_GROUP,
    /** The grantors, removed ones included. */
    GRANTOR
  }
}
