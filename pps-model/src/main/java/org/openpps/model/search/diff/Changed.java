package org.openpps.model.search.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.Hit;

/**
 * A registration that is found at both moments and does not say the same.
 *
 * @param what the members of the answer that differ, in words
 * @param was as it was found
 * @param is as it is found
 */
public record Changed(List<String> what, Hit was, Hit is) {
  /** Copies. */
  public Changed {
    what = List.copyOf(what);
  }

  /** What differs between the two; empty if nothing does. */
  static Optional<Changed> between(Hit was, Hit is) {
    List<String> what = new ArrayList<>();
    compare(what, "group", was, is, r -> r.terms().group());
    compare(what, "end", was, is, r -> r.terms().end());
    compare(what, "secured parties", was, is, Registration::securedParties);
    compare(what, "grantors", was, is, Registration::grantors);
    compare(what, "collateral", was, is, Registration::collateral);
    compare(what, "text", was, is, Registration::text);
    compare(what, "registrations that go before it", was, is, Registration::subordinatedTo);
    compare(what, "orders", was, is, Registration::orders);
    compare(what, "demands", was, is, Registration::demands);
    compare(what, "words of holders", was, is, Registration::holderWords);
    if (!was.matches().equals(is.matches())) {
      what.add("what matches");
    }
    boolean other = !was.registration().lastEntry().equals(is.registration().lastEntry());
    if (what.isEmpty() && other) {
      what.add("latest entry");
    }
    return what.isEmpty() ? Optional.empty() : Optional.of(new Changed(what, was, is));
  }

  private static void compare(
      List<String> what, String member, Hit was, Hit is, Function<Registration, Object> value) {
    if (!value.apply(was.registration()).equals(value.apply(is.registration()))) {
      what.add(member);
    }
  }
}
