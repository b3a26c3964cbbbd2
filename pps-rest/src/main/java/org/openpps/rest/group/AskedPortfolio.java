package org.openpps.rest.group;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.portfolio.CollateralCode;
import org.openpps.model.portfolio.PortfolioFilter;
import org.openpps.model.portfolio.Standing;
import org.openpps.model.registration.ReadPoint;
import org.openpps.rest.json.Timestamps;

/**
 * Which registrations of a group the query of an address asks for; each member is null when not
 * asked.
 *
 * @param standing code of a {@link Standing}
 * @param endsBefore a day
 * @param collateral a {@link CollateralCode}
 * @param text words of the group's own reference or text
 */
record AskedPortfolio(String standing, String endsBefore, String collateral, String text) {
  /**
   * The filter that is asked for.
   *
   * @throws RefusedException VALUE_UNKNOWN or DATE_FORM, with the name of the parameter
   */
  PortfolioFilter filter() {
    return new PortfolioFilter(
        read("/standing", standing, AskedPortfolio::standing),
        read("/endsBefore", endsBefore, Timestamps::date),
        read("/collateral", collateral, CollateralCode::new),
        Optional.ofNullable(text).filter(words -> !words.isBlank()));
  }

  /** The address of the page after {@code last}, as at the same moment. */
  URI next(RegistrationNumber group, ReadPoint at, RegistrationNumber last, int most) {
    StringBuilder next = new StringBuilder("/v1/groups/" + group.value() + "/registrations");
    parameter(next, "standing", standing);
    parameter(next, "endsBefore", endsBefore);
    parameter(next, "collateral", collateral);
    parameter(next, "text", text);
    parameter(next, "at", CanonicalTime.write(at.instant()));
    parameter(next, "entries", Long.toString(at.entries()));
    parameter(next, "after", last.value());
    parameter(next, "limit", Integer.toString(most));
    return URI.create(next.toString());
  }

  private static void parameter(StringBuilder address, String name, String value) {
    if (value != null) {
      address
          .append(address.indexOf("?") < 0 ? '?' : '&')
          .append(name)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  private static Standing standing(String code) {
    return Standing.ofCode(code).orElseThrow(() -> new RefusedException(ErrorCode.VALUE_UNKNOWN));
  }

  private static <T> Optional<T> read(String pointer, String text, Function<String, T> reader) {
    try {
      return Optional.ofNullable(text).map(reader);
    } catch (RefusedException e) {
      throw new RefusedException(pointer, e.code(), e.code().meaning());
    }
  }
}
