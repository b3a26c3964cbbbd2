package org.openpps.model.registration;

import java.util.List;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.ManifestReference;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.ledger.Parts;
import org.openpps.model.party.Grantor;

/** What an item of collateral must satisfy beyond its form. */
final class CollateralRules {
  /** Header, text, request and filer; and as many secured parties as a group may have, twice. */
  private static final int OTHER_PARTS = 4 + 100;

  private CollateralRules() {}

  static void check(
      List<Collateral> collateral, OnRecord record, String pointer, Refusals refusals) {
    for (int i = 0; i < collateral.size(); i++) {
      check(collateral.get(i), record, pointer + "/" + i, refusals);
    }
  }

  /** One item, at this place of the command. */
  static void check(Collateral item, OnRecord record, String at, Refusals refusals) {
    refusals.require(item.match(FINDABLE), at, ErrorCode.CLAIM_UNIDENTIFIED);
    DeclaredManifest.of(item)
        .ifPresent(declared -> manifest(declared, record, at + "/manifest", refusals));
  }

  /** An entry has at most 4,096 parts: each grantor may need two, each item one. */
  static void size(
      List<Grantor> grantors, List<Collateral> collateral, String pointer, Refusals refusals) {
    refusals.require(
        2 * grantors.size() + collateral.size() + OTHER_PARTS <= Parts.MAX,
        pointer,
        ErrorCode.FILING_TOO_LARGE);
  }

  /** A named manifest is held by the register and counted as declared. */
  private static void manifest(
      ManifestReference declared, OnRecord record, String pointer, Refusals refusals) {
    record
        .manifestFiles(declared.digest())
        .ifPresentOrElse(
            files ->
                refusals.require(
                    files == declared.files(), pointer + "/files", ErrorCode.MANIFEST_MISMATCH),
            () -> refusals.add(pointer + "/digest", ErrorCode.MANIFEST_UNKNOWN));
  }

  /** A data set can be found by something: a digest, an identifier or a file of its manifest. */
  private static final Collateral.Cases<Boolean> FINDABLE =
      new Collateral.Cases<>() {
        @Override
        public Boolean serialNumberedGoods(SerialNumberedGoods goods) {
          return true;
        }

        @Override
        public Boolean dataSet(DataSet set) {
          return !set.digests().isEmpty()
              || !set.identifiers().isEmpty()
              || set.manifest().isPresent();
        }

        @Override
        public Boolean describedGoods(DescribedGoods goods) {
          return true;
        }

        @Override
        public Boolean allProperty(AllProperty property) {
          return true;
        }
      };
}
