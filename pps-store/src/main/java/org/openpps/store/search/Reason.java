package org.openpps.store.search;

import org.openpps.model.collateral.Collateral;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.NameOnRecord;
import org.openpps.model.search.SearchKey;

/** Why a registration was found, in words. */
final class Reason {
  private Reason() {}

  static String of(SearchKey key, Registration registration) {
    return switch (key.kind()) {
      case MANIFEST -> "listed in " + collateral(key, registration);
      case DATA_SET_TITLE -> "words of the title of " + collateral(key, registration);
      case ORGANISATION_NAME, INDIVIDUAL_NAME -> "name \"" + name(key, registration) + "\"";
      default -> "same " + key.kind().words();
    };
  }

  private static String name(SearchKey key, Registration registration) {
    return NameOnRecord.of(registration).stream()
        .filter(name -> name.item().equals(key.item()))
        .map(name -> name.name().displayName())
        .findFirst()
        .orElse("withheld or erased");
  }

  private static String collateral(SearchKey key, Registration registration) {
    return registration.collateral().stream()
        .filter(item -> item.id().equals(key.item()))
        .flatMap(item -> item.content().value().stream())
        .map(Collateral::displayName)
        .findFirst()
        .orElse("a data set whose description was erased");
  }
}
