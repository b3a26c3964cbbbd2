package org.openpps.model.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.document.Statement;
import org.openpps.model.document.Verdict;
import org.openpps.model.ledger.Entry;
import org.openpps.model.rule.Cites;

/** What each recipient is shown of an entry. */
class MaskingTest {
  private static final Map<String, String> BORN =
      Map.of(
          "Lea", "1961-01-01",
          "Max", "1950-12-12",
          "Ada", "1972-02-02",
          "Ben", "1983-03-03",
          "Cleo", "1994-04-04");

  static Stream<Village.Act> acts() {
    return Village.acts().values().stream().map(act -> act.apply(new Village()));
  }

  /** The name by which the birth date of a recipient is known here. */
  private static String name(StatementDue due) {
    return due.recipient()
        .match(
            new Recipient.Cases<>() {
              @Override
              public String group(Recipient.OfGroup recipient) {
                return recipient.group().equals(Village.GROUP) ? "Lea" : "Max";
              }

              @Override
              public String grantor(Recipient.OfGrantor recipient) {
                return recipient
                    .grantor()
                    .value()
                    .orElseThrow()
                    .party()
                    .displayName()
                    .split(" ")[0];
              }
            });
  }

  @ParameterizedTest
  @MethodSource("acts")
  @Cites("statement.masking")
  void nobody_gets_the_birth_date_of_another_or_who_filed_it(Village.Act act) {
    List<StatementDue> due = act.due("custody@1");
    assertThat(due).isNotEmpty();
    for (StatementDue statement : due) {
      String all = StatementDueJson.write(List.of(statement));
      BORN.forEach(
          (name, born) -> {
            if (!name.equals(name(statement))) {
              assertThat(all).as(name(statement)).doesNotContain(born);
            }
          });
      assertThat(all).doesNotContain("-account", "\"account", "grantor:", "\"request\":");
    }
  }

  @Test
  @Cites("statement.masking")
  void everybody_gets_the_birth_date_of_its_own_where_the_entry_holds_it() {
    for (StatementDue due : new Village().created().due("au@1")) {
      assertThat(due.statement().json()).contains(BORN.get(name(due)));
    }
    assertThat(new Village().amended().due("au@1"))
        .filteredOn(due -> due.statement().json().contains("1994-04-04"))
        .singleElement()
        .satisfies(due -> assertThat(name(due)).isEqualTo("Cleo"));
  }

  @Test
  @Cites("statement.masking")
  void an_address_is_shown_in_the_entry_of_its_group_alone() {
    assertThat(new Village().groupCreated().due("au@1").get(0).statement().json())
        .contains("lea@village.example");
    for (StatementDue due : new Village().created().due("au@1")) {
      assertThat(due.statement().json()).doesNotContain("@village");
    }
  }

  @Test
  @Cites("statement.masking")
  void after_a_transfer_the_new_group_alone_gets_the_birth_dates_of_its_members() {
    assertThat(new Village().transferred().due("au@1"))
        .filteredOn(due -> due.statement().json().contains(BORN.get("Max")))
        .singleElement()
        .satisfies(due -> assertThat(due.recipient().through()).isEqualTo(Village.MAXS));
  }

  @Test
  void anybody_is_shown_a_new_address_for_service() {
    Statement whole = new Village().addressChanged().whole();
    Entry entry = whole.entry();
    assertThat(whole.withParts(Disclosure.PUBLIC.apply(entry.leaf(), entry.parts())).json())
        .contains("lea@town.example")
        .doesNotContain("lea-account");
  }

  @ParameterizedTest
  @MethodSource("acts")
  void every_statement_verifies_whatever_it_withholds(Village.Act act) {
    for (StatementDue due : act.due("custody@1")) {
      Verdict verdict =
          DocumentVerification.verify(
              due.statement().json(), Optional.of(Village.KEY.verifierKey()));
      assertThat(verdict.outcome())
          .as(verdict.differences().toString())
          .isEqualTo(Outcome.VERIFIED);
    }
  }
}
