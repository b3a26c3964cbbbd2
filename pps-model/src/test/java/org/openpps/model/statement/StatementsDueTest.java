package org.openpps.model.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.registration.EraseParts;
import org.openpps.model.rule.Cites;

/** Who is told of what under each profile: each row by the line that it shows. */
class StatementsDueTest {
  private static final String GROUP = "group 0000 0000 0195 at lea@village.example";

  private static final String[] NOBODY = {};
  private static final String[] BOTH = {"Ada Ables", "Ben Baker"};
  private static final String[] OLD_AND_NEW = {"Ada Ables", "Ben Baker", "Cleo Cook"};
  private static final String[] BOTH_GROUPS = {
    GROUP, "group 0000 0000 0389 at max@village.example"
  };
  private static final String[] BOTH_ADDRESSES = {
    GROUP, "group 0000 0000 0195 at lea@town.example"
  };

  /** What every profile has in common: the group is told of everything. */
  private static Stream<Arguments> toGroup(String profile) {
    return Stream.of(
        due(profile, "statement", "created", GROUP),
        due(profile, "statement", "amended", GROUP),
        due(profile, "statement", "renewed", GROUP),
        due(profile, "statement", "transferred", BOTH_GROUPS),
        due(profile, "statement", "discharged", GROUP),
        due(profile, "statement", "subordinated", BOTH_GROUPS),
        due(profile, "statement", "removed", GROUP),
        due(profile, "statement", "restored", GROUP),
        due(profile, "demand", "demand-made", GROUP),
        due(profile, "demand", "demand-answered", GROUP),
        due(profile, "demand.grantor", "demand-made", BOTH),
        due(profile, "demand.grantor", "demand-answered", BOTH),
        due(profile, "group", "group-created", GROUP),
        due(profile, "group", "group-suspended", GROUP),
        due(profile, "group", "transfer-offered", BOTH_GROUPS),
        due(profile, "group", "transfer-withdrawn", BOTH_GROUPS));
  }

  private static Stream<Arguments> toGrantors(String profile) {
    return Stream.of(
        due(profile, "statement.grantor", "created", BOTH),
        due(profile, "statement.grantor", "amended", OLD_AND_NEW),
        due(profile, "statement.grantor", "renewed", BOTH),
        due(profile, "statement.grantor", "transferred", BOTH),
        due(profile, "statement.grantor", "subordinated", BOTH),
        due(profile, "statement.grantor", "removed", BOTH),
        due(profile, "statement.grantor", "restored", BOTH));
  }

  static Stream<Arguments> rows() {
    return Stream.of(
            toGroup("custody"),
            toGrantors("custody"),
            toGroup("au"),
            toGrantors("au"),
            toGroup("nz"),
            toGrantors("nz"),
            toGroup("ca-bc"),
            toGrantors("ca-bc"),
            toGroup("us-ucc9"),
            Stream.of(
                due("custody", "statement.grantor", "discharged", BOTH),
                due("custody", "statement", "expired", GROUP),
                due("custody", "statement.grantor", "expired", BOTH),
                due("custody", "demand", "holder-acknowledged", GROUP),
                due("custody", "demand.grantor", "holder-acknowledged", BOTH),
                due("custody", "group", "address-changed", BOTH_ADDRESSES),
                due("au", "statement.grantor", "discharged", BOTH),
                due("au", "address", "address-changed", BOTH_ADDRESSES),
                due("au", "note", "holder-acknowledged", GROUP),
                due("au", "note.grantor", "holder-acknowledged", BOTH),
                due("nz", "statement.grantor", "discharged", NOBODY),
                due("nz", "group", "address-changed", BOTH_ADDRESSES),
                due("nz", "note.grantor", "holder-acknowledged", BOTH),
                due("ca-bc", "statement.grantor", "discharged", NOBODY),
                due("ca-bc", "group", "address-changed", BOTH_ADDRESSES),
                due("ca-bc", "note.grantor", "holder-acknowledged", BOTH),
                due("us-ucc9", "group", "address-changed", BOTH_ADDRESSES),
                due("us-ucc9", "note.grantor", "holder-acknowledged", BOTH)))
        .flatMap(rows -> rows);
  }

  private static Arguments due(String profile, String line, String event, String... recipients) {
    return Arguments.of(profile + ".notice." + line, profile + "@1", event, List.of(recipients));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("rows")
  @Cites(rows = true)
  void an_event_makes_statements_due_to(
      String rule, String profile, String event, List<String> recipients) {
    assertThat(
            act(event).due(profile).stream()
                .filter(due -> due.citation().rule().equals(rule))
                .map(due -> due.recipient().match(WORDS)))
        .containsExactlyElementsOf(recipients);
  }

  @ParameterizedTest
  @ValueSource(strings = {"au@1", "nz@1", "ca-bc@1", "us-ucc9@1"})
  @Cites({"au.notice.statement", "nz.notice.statement", "ca-bc.notice.statement"})
  void nobody_is_told_of_an_expiry_outside_custody(String profile) {
    assertThat(act("expired").due(profile)).isEmpty();
  }

  @Test
  @Cites("us-ucc9.notice.*")
  void where_no_line_names_grantors_they_are_told_of_nothing() {
    assertThat(act("amended").due("us-ucc9@1"))
        .extracting(due -> due.recipient().match(WORDS))
        .containsExactly(GROUP);
  }

  @Test
  @Cites("statement.recipients")
  void a_grantor_taken_off_and_one_put_on_record_are_told_through_the_group() {
    assertThat(act("amended").due("au@1"))
        .extracting(StatementDue::recipient)
        .allMatch(recipient -> recipient.through().equals(Village.GROUP))
        .hasSize(4);
  }

  @Test
  void every_grantor_on_record_is_told_its_own_code_and_one_taken_off_is_told_none() {
    assertThat(act("amended").due("au@1").stream().flatMap(StatementsDueTest::coded))
        .hasSize(2)
        .doesNotHaveDuplicates()
        .noneMatch(named -> named.startsWith("Ben"));
  }

  private static Stream<String> coded(StatementDue due) {
    return due.recipient()
        .match(
            new Recipient.Cases<Stream<String>>() {
              @Override
              public Stream<String> group(Recipient.OfGroup recipient) {
                return Stream.empty();
              }

              @Override
              public Stream<String> grantor(Recipient.OfGrantor recipient) {
                return recipient
                    .code()
                    .map(code -> WORDS.grantor(recipient) + code.value())
                    .stream();
              }
            });
  }

  @Test
  @Cites("statement.recipients")
  void who_gave_a_registration_away_does_not_pass_on_its_statements() {
    assertThat(act("transferred").due("au@1").stream().skip(2))
        .hasSize(2)
        .extracting(due -> due.recipient().through())
        .containsOnly(Village.MAXS);
  }

  @Test
  void an_erasure_makes_nothing_due() {
    Village village = new Village();
    village.created();
    Village.Act erased =
        village.file(Village.REGISTRAR, new EraseParts(Village.LOAN, List.of(2), "by order"));
    assertThat(erased.due("custody@1")).isEmpty();
  }

  @Test
  void statements_due_are_read_as_they_were_written() {
    List<StatementDue> due = act("amended").due("au@1");
    assertThat(StatementDueJson.read(StatementDueJson.write(due))).isEqualTo(due);
  }

  private static Village.Act act(String event) {
    return Village.acts().get(event).apply(new Village());
  }

  private static final Recipient.Cases<String> WORDS =
      new Recipient.Cases<>() {
        @Override
        public String group(Recipient.OfGroup recipient) {
          return "group "
              + recipient.group().display()
              + " at "
              + recipient.address().value().orElseThrow().email().orElseThrow();
        }

        @Override
        public String grantor(Recipient.OfGrantor recipient) {
          return recipient.grantor().value().orElseThrow().party().displayName();
        }
      };
}
