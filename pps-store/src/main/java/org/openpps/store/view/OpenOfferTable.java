package org.openpps.store.view;

import static org.openpps.store.jooq.Tables.TRANSFER_OFFER;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.TransferOffer;
import org.openpps.store.engine.PreparedInsert;

/**
 * Which offers of registrations are open, by the group that gives and the one that would receive.
 */
public final class OpenOfferTable {
  private static final PreparedInsert INSERT =
      new PreparedInsert(
          TRANSFER_OFFER, TRANSFER_OFFER.OFFER, TRANSFER_OFFER.GIVING, TRANSFER_OFFER.RECEIVING);

  private OpenOfferTable() {}

  /** The groups that have open offers to this one. */
  public static Set<Long> givingTo(DSLContext sql, long receiving) {
    return new TreeSet<>(
        sql.selectDistinct(TRANSFER_OFFER.GIVING)
            .from(TRANSFER_OFFER)
            .where(TRANSFER_OFFER.RECEIVING.eq(receiving))
            .fetch(TRANSFER_OFFER.GIVING));
  }

  static void open(DSLContext sql, Collection<TransferOffer> offers) {
    INSERT.run(sql, offers.stream().map(OpenOfferTable::values).toList());
  }

  static void close(DSLContext sql, Collection<TransferOffer> offers) {
    if (!offers.isEmpty()) {
      List<Long> closed = offers.stream().map(offer -> offer.offer().sequence()).toList();
      sql.deleteFrom(TRANSFER_OFFER).where(TRANSFER_OFFER.OFFER.in(closed)).execute();
    }
  }

  /** Takes the offers of a group out, before it is read anew. */
  static void forget(DSLContext sql, long giving) {
    sql.deleteFrom(TRANSFER_OFFER).where(TRANSFER_OFFER.GIVING.eq(giving)).execute();
  }

  /** Whether the open offers of a group are these. */
  static boolean sameAs(DSLContext sql, long giving, Collection<TransferOffer> expected) {
    Set<List<Long>> recorded =
        new HashSet<>(
            sql.select(TRANSFER_OFFER.OFFER, TRANSFER_OFFER.RECEIVING)
                .from(TRANSFER_OFFER)
                .where(TRANSFER_OFFER.GIVING.eq(giving))
                .fetch(row -> List.of(row.value1(), row.value2())));
    Set<List<Long>> given = new HashSet<>();
    expected.forEach(o -> given.add(List.of(o.offer().sequence(), o.to().sequence())));
    return recorded.equals(given);
  }

  private static Object[] values(TransferOffer offer) {
    return new Object[] {
      number(offer.offer()), number(offer.from()), number(offer.to()),
    };
  }

  private static long number(RegistrationNumber number) {
    return number.sequence();
  }
}
