package org.openpps.model.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.SerialNumber;
import org.openpps.model.merkle.Hash;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.exact.ExactProfile;
import org.openpps.model.search.exact.SearchedName;
import org.openpps.model.search.exact.SearchedSerial;

/**
 * {@code custody-exact@1}: identifiers, serial numbers and digests are equal in their canonical
 * form, and names are not searched. It rests on no data but this code, whose rules its digest
 * names. Registers that were founded with it keep it.
 */
public final class CustodySearch implements SearchProfile {
  /** The name and version. */
  public static final String ID = "custody-exact@1";

  private static final Hash DIGEST =
      Hash.sha256(
          ("serial: SerialNumber.canonical; device: both SMBIOS byte orders; "
                  + "grantor: scheme:value; digest: RFC 6920 name")
              .getBytes(StandardCharsets.US_ASCII));
  private static final IdentifierKeys IDENTIFIERS = new IdentifierKeys(SerialNumber::canonical);

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Hash digest() {
    return DIGEST;
  }

  @Override
  public Optional<ExactProfile> logic() {
    return Optional.empty();
  }

  @Override
  public IndividualSearch individuals() {
    return IndividualSearch.FREE;
  }

  @Override
  public List<SearchKey> keys(Registration registration) {
    return IDENTIFIERS.of(registration);
  }

  /**
   * What is compared.
   *
   * @throws RefusedException {@code names-not-searched} for a name, {@code data-sets-not-searched}
   *     for a data set without its digest
   */
  @Override
  public List<Probe> probes(Criterion criterion) {
    return criterion.match(
        new ComparedKeys() {
          @Override
          public List<Probe> bySerial(Criterion.BySerial by) {
            return List.of(IDENTIFIERS.serial(by.serial()));
          }

          @Override
          public List<Probe> byOrganisation(Criterion.ByOrganisation by) {
            throw namesNotSearched();
          }

          @Override
          public List<Probe> byIndividual(Criterion.ByIndividual by) {
            throw namesNotSearched();
          }

          @Override
          public List<Probe> byDataSet(Criterion.ByDataSet by) {
            throw dataSetsNotSearched();
          }

          @Override
          public List<Probe> byTitle(Criterion.ByTitle by) {
            throw dataSetsNotSearched();
          }
        });
  }

  @Override
  public boolean matches(Criterion criterion, SearchKey key, Registration registration) {
    return criterion.match(
        new NamedCriterion<>() {
          @Override
          public Boolean bySerial(Criterion.BySerial by) {
            return by.maker().isEmpty()
                || SerialOnRecord.of(key.item(), registration)
                    .flatMap(SearchedSerial::maker)
                    .filter(maker -> sameMaker(maker, by.maker().get()))
                    .isPresent();
          }

          @Override
          public Boolean byHolder(Criterion.ByHolder by) {
            return HolderOnRecord.holds(by, key.item(), registration);
          }

          @Override
          Boolean byName(SearchedName name) {
            return false;
          }

          @Override
          Boolean otherwise() {
            return true;
          }
        });
  }

  @Override
  public List<SimilarRow> similarRows(Registration registration, Set<ItemId> items) {
    return List.of();
  }

  @Override
  public Optional<Lookup> bearers(SimilarRow row) {
    return Optional.empty();
  }

  @Override
  public Optional<SimilarSearch> similar(Criterion criterion) {
    return Optional.empty();
  }

  /** The probe for registrations whose data set names this manifest. */
  public static Probe manifestProbe(NamedInformation manifest) {
    return IdentifierKeys.manifest(manifest);
  }

  private static RefusedException namesNotSearched() {
    return new RefusedException(
        "/criterion/by", ErrorCode.NAMES_NOT_SEARCHED, ErrorCode.NAMES_NOT_SEARCHED.meaning());
  }

  private static RefusedException dataSetsNotSearched() {
    return new RefusedException(
        "/criterion/by",
        ErrorCode.DATA_SETS_NOT_SEARCHED,
        ErrorCode.DATA_SETS_NOT_SEARCHED.meaning());
  }

  private static boolean sameMaker(String one, String other) {
    return SerialNumber.canonical(one).equals(SerialNumber.canonical(other));
  }
}
