package org.openpps.model.bridge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Party;

/**
 * The filings that the statutory register would want for a claim.
 *
 * @param day on which they were prepared
 * @param law the profile whose rules were followed
 * @param securedParties who claims
 * @param address their address for service
 * @param filings the filings in order
 * @param open what is missing for all of them
 * @param limits what this document is and is not
 */
public record Preparation(
    LocalDate day,
    String law,
    List<Party> securedParties,
    Optional<AddressForService> address,
    List<PreparedFiling> filings,
    List<Advice> open,
    List<String> limits) {
  /** Copies. */
  public Preparation {
    securedParties = List.copyOf(securedParties);
    filings = List.copyOf(filings);
    open = List.copyOf(open);
    limits = List.copyOf(limits);
  }
}
