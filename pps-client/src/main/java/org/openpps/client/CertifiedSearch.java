package org.openpps.client;

import java.util.Optional;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.search.record.SearchNumber;

/**
 * A search certificate, with what the register said beside it.
 *
 * @param certificate the document
 * @param number of the search; absent where the register keeps no records
 * @param fee what the search cost, amount and currency
 */
public record CertifiedSearch(
    Issued<SearchCertificate> certificate, Optional<SearchNumber> number, Optional<String> fee) {}
