package org.openpps.client.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.registration.End;
import org.openpps.model.registration.Erasable;
import org.openpps.model.registration.NotedOrder;
import org.openpps.model.registration.Order;
import org.openpps.model.registration.Terms;

/** Persons and things in words for a reader. */
final class Words {
  private static final String ERASED = "(withheld or erased)";

  private Words() {}

  static String code(String code) {
    return code.replace('-', ' ');
  }

  static String party(Erasable<Party> party) {
    return party.value().map(Words::party).orElse(ERASED);
  }

  static String grantor(Erasable<Grantor> grantor) {
    return grantor
        .value()
        .map(
            g ->
                party(g.party())
                    + g.holder().map(role -> ", holder as " + code(role.code())).orElse(""))
        .orElse(ERASED);
  }

  static String collateral(Erasable<Collateral> collateral) {
    return collateral.value().map(Collateral::displayName).orElse(ERASED);
  }

  static String address(Erasable<AddressForService> address) {
    return address.value().map(Words::address).orElse(ERASED);
  }

  private static String address(AddressForService address) {
    return Stream.concat(
            address.email().stream(),
            address.postal().stream()
                .flatMap(
                    postal ->
                        Stream.of(
                                postal.lines().stream(),
                                postal.postcode().stream(),
                                Stream.of(postal.country()))
                            .flatMap(lines -> lines)))
        .collect(Collectors.joining(", "));
  }

  static String text(Erasable<String> text) {
    return text.value().orElse(ERASED);
  }

  /** An order with the entry that noted it, by which it is lifted. */
  static String order(NotedOrder noted) {
    return order(noted.order()) + "  [" + noted.entry().display() + "]";
  }

  /** What is claimed; of a notice, which order it is notice of and that it claims nothing. */
  static String claimed(Terms terms) {
    return terms
        .notice()
        .map(order -> "none; notice of " + order(order))
        .orElseGet(() -> code(terms.interest().code()));
  }

  /** What the members of the group are in a registration: whoever gives notice secures nothing. */
  static String member(Terms terms) {
    return terms.notice().isPresent() ? "Notice by" : "Secured party";
  }

  private static String order(Order order) {
    return Stream.of(
            Optional.of(code(order.kind())),
            order.court(),
            order.registry(),
            order.fileNumber().map(number -> "file " + number),
            order.date().map(date -> "of " + date),
            order.effectiveUntil().map(day -> "effective until " + day))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  static String end(Optional<End> end) {
    return end.map(e -> CanonicalTime.write(e.at()) + " (" + e.zone().getId() + ")")
        .orElse("no stated end");
  }

  /** What identifies a thing besides its name, one line each. */
  static List<String> identifiers(Erasable<Collateral> collateral) {
    return collateral.value().map(c -> c.match(IDENTIFIERS)).orElse(List.of());
  }

  private static String party(Party party) {
    return party.match(
        new Party.Cases<>() {
          @Override
          public String individual(Individual individual) {
            return individual.displayName();
          }

          @Override
          public String organisation(Organisation organisation) {
            return organisation.identifiers().stream()
                .map(id -> ", " + id.scheme().name() + " " + id.value())
                .collect(Collectors.joining("", organisation.name(), ""));
          }
        });
  }

  private static final Collateral.Cases<List<String>> IDENTIFIERS =
      new Collateral.Cases<>() {
        @Override
        public List<String> serialNumberedGoods(SerialNumberedGoods goods) {
          return goods.identifiers().stream()
              .map(id -> code(id.scheme().code()) + " " + id.value())
              .toList();
        }

        @Override
        public List<String> dataSet(DataSet set) {
          return set.digests().stream().map(digest -> "digest " + digest.uri()).toList();
        }

        @Override
        public List<String> describedGoods(DescribedGoods goods) {
          return List.of();
        }

        @Override
        public List<String> allProperty(AllProperty property) {
          return List.of();
        }
      };
}
