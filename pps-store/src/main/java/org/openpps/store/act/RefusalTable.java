package org.openpps.store.act;

import static org.openpps.store.jooq.Tables.ACT_REFUSAL;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.store.engine.PreparedInsert;

/** The members that were refused. */
final class RefusalTable {
  private static final int LONGEST_MESSAGE = 4000;
  private static final PreparedInsert INSERT =
      new PreparedInsert(
          ACT_REFUSAL,
          ACT_REFUSAL.ACT,
          ACT_REFUSAL.REGISTRATION,
          ACT_REFUSAL.CODE,
          ACT_REFUSAL.MESSAGE);

  private RefusalTable() {}

  static void insert(DSLContext sql, ActId act, List<RefusedMember> refused) {
    INSERT.run(sql, refused.stream().map(member -> values(act, member)).toList());
  }

  static List<RefusedMember> list(
      DSLContext sql, ActId act, Optional<RegistrationNumber> after, int most) {
    return sql.selectFrom(ACT_REFUSAL)
        .where(ACT_REFUSAL.ACT.eq(act.value()))
        .and(ACT_REFUSAL.REGISTRATION.gt(after.map(RegistrationNumber::sequence).orElse(-1L)))
        .orderBy(ACT_REFUSAL.REGISTRATION)
        .limit(most)
        .fetch(RefusalTable::member);
  }

  private static Object[] values(ActId act, RefusedMember member) {
    String message = member.message();
    return new Object[] {
      act.value(),
      member.registration().sequence(),
      member.code().code(),
      message.substring(0, Math.min(message.length(), LONGEST_MESSAGE))
    };
  }

  private static RefusedMember member(Record row) {
    String code = row.get(ACT_REFUSAL.CODE);
    return new RefusedMember(
        new RegistrationNumber(row.get(ACT_REFUSAL.REGISTRATION)),
        ErrorCode.ofCode(code)
            .orElseThrow(() -> new IllegalStateException("no error has the code " + code)),
        row.get(ACT_REFUSAL.MESSAGE));
  }
}
