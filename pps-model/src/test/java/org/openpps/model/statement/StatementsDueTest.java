package org.openpps.model.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.model.registration.EraseParts;
import org.openpps.model.registration.Filer;
import org.openpps.model.rule.Cites;

/** Who is told of what under each profile: each row by the line that it shows. */
class StatementsDueTest {
  private static final String GROUP = "group 0000 0000 0195 at lea@village.example";

  static Stream<Arguments> rows() {
    return Stream.of(
        due("custody", "statement", "created", GROUP),
        due("custody", "statement.grantor", "created", "Ada Ables", "Ben Baker"),
        due("custody", "statement", "amended", GROUP),
        due("custody", "statement.grantor", "amended", "Ada Ables", "Ben Baker", "Cleo Cook"),
        due("custody", "statement.grantor", "renewed", "Ada Ables", "Ben Baker"),
        due("custody", "statement.grantor", "discharged", "Ada Ables", "Ben Baker"),
        due("custody", "group", "group-created", GROUP),
        due("au", "statement", "created", GROUP),
        due("au", "statement.grantor", "created", "Ada Ables", "Ben Baker"),
        due("au", "statement.grantor", "amended", "Ada Ables", "Ben Baker", "Cleo Cook"),
        due("au", "statement.grantor", "renewed", "Ada Ables", "Ben Baker"),
        due("au", "statement.grantor", "discharged", "Ada Ables", "Ben Baker"),
        due("au", "group", "group-created", GROUP),
        due("nz", "statement", "discharged", GROUP),
        due("nz", "statement.grantor", "amended", "Ada Ables", "Ben Baker", "Cleo Cook"),
        due("nz", "statement.grantor", "discharged"),
        due("nz", "group", "group-created", GROUP),
        due("ca-bc", "statement", "discharged", GROUP),
        due("ca-bc", "statement.grantor", "amended", "Ada Ables", "Ben Baker", "Cleo Cook"),
        due("ca-bc", "statement.grantor", "discharged"),
        due("ca-bc", "group", "group-created", GROUP),
        due("us-ucc9", "statement", "created", GROUP),
        due("us-ucc9", "statement", "discharged", GROUP),
        due("us-ucc9", "group", "group-created", GROUP));
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
  void an_erasure_makes_nothing_due() {
    Village village = new Village();
    village.created();
    Village.Act erased =
        village.file(
            new Filer("registrar", true), new EraseParts(Village.LOAN, List.of(2), "by order"));
    assertThat(erased.due("custody@1")).isEmpty();
  }

  @Test
  void statements_due_are_read_as_they_were_written() {
    List<StatementDue> due = act("amended").due("au@1");
    assertThat(StatementDueJson.read(StatementDueJson.write(due))).isEqualTo(due);
  }

  private static Village.Act act(String event) {
    Village village = new Village();
    return switch (event) {
      case "group-created" -> village.groupCreated();
      case "created" -> village.created();
      case "amended" -> village.amended();
      case "renewed" -> village.renewed();
      case "discharged" -> village.discharged();
      default -> throw new AssertionError(event);
    };
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
