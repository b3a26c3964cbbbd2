package org.openpps.client.wire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.openpps.model.identifier.RegistrationNumber;

/** The number that a command is about stands in the address and is not said again in the body. */
interface WithoutPathParameter {
  /** For commands about a registration. */
  interface OfRegistration {
    /** In the address. */
    @JsonIgnore
    RegistrationNumber registration();
  }

  /** For commands about a group. */
  interface OfGroup {
    /** In the address. */
    @JsonIgnore
    RegistrationNumber group();
  }

  /** For commands about a claim to a group's key. */
  interface OfClaim extends OfGroup {
    /** In the address. */
    @JsonIgnore
    RegistrationNumber claim();
  }

  /** For commands about an offer of registrations. */
  interface OfOffer {
    /** In the address. */
    @JsonIgnore
    RegistrationNumber offer();
  }

  /** For commands about a demand in a registration. */
  interface OfDemand extends OfRegistration {
    /** In the address. */
    @JsonIgnore
    RegistrationNumber demand();
  }

  /** For the end of a subordination. */
  interface OfSubordination extends OfRegistration {
    /** In the address. */
    @JsonIgnore
    RegistrationNumber to();
  }

  /** For the end of an order. */
  interface OfOrder extends OfRegistration {
    /** In the address. */
    @JsonIgnore
    RegistrationNumber noted();
  }

  /** For commands about an entry. */
  interface OfEntry {
    /** In the address. */
    @JsonIgnore
    RegistrationNumber entry();
  }
}
