package org.openpps.model.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpps.model.rule.Cites;

/** What a recipient reads above its statement. */
class StatementLetterTest {
  private static String letter(Village.Act act, int recipient) {
    List<StatementDue> due = act.due("au@1");
    return StatementLetter.render(due.get(recipient));
  }

  @Test
  @Cites("au.notice.statement.grantor")
  void a_grantor_reads_what_happened_what_to_do_and_its_code() {
    String letter = letter(new Village().created(), 1);
    assertThat(letter)
        .startsWith("VERIFICATION STATEMENT FOR Ada Ables (individual)\n")
        .contains("Registration 0000 0000 0292 was registered.")
        .contains("passed on by secured party group 0000 0000 0195")
        .contains("au.notice.statement.grantor")
        .contains("Your code is ", "0000-0000-0292")
        .contains("WHAT THE SECURED PARTY OWES", "as soon as reasonably")
        .contains("WHAT AN ENTRY GIVES", "born 1972-02-02", "2 birth dates withheld")
        .doesNotContain("1983-03-03");
    assertThat(letter.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
  }

  @Test
  @Cites("au.notice.statement")
  void a_group_reads_where_it_arrives_and_is_told_to_check_it() {
    assertThat(letter(new Village().created(), 0))
        .contains("at the address for service lea@village.example")
        .contains("Check every detail")
        .doesNotContain("WHAT THE SECURED PARTY OWES", "Your code is");
  }

  @Test
  void of_a_discharge_a_grantor_reads_that_nothing_is_left_to_do() {
    assertThat(letter(new Village().discharged(), 1))
        .contains("You need do nothing.")
        .doesNotContain("Your code is");
  }

  @Test
  void a_group_reads_that_a_clock_runs_and_that_its_address_was_changed() {
    assertThat(letter(new Village().demandMade(), 0)).contains("A clock runs");
    assertThat(letter(new Village().addressChanged(), 0))
        .contains("Secured party group 0000 0000 0195 has another address")
        .contains("lea@village.example", "lea@town.example", "tell the");
  }

  /** Nobody is left without words for what happened, whatever it was. */
  @Test
  void every_letter_fits_its_page_and_says_what_happened_to_whom() {
    Village.acts()
        .forEach(
            (name, act) ->
                act.apply(new Village()).due("custody@1").stream()
                    .map(StatementLetter::render)
                    .forEach(
                        letter ->
                            assertThat(letter)
                                .as(name)
                                .contains("What happened", "WHAT TO DO WITH IT", "WITHHELD")
                                .matches(
                                    text -> text.lines().allMatch(line -> line.length() <= 80))));
  }

  @Test
  void a_group_that_was_made_reads_so() {
    assertThat(letter(new Village().groupCreated(), 0))
        .contains("Secured party group 0000 0000 0195 was made.");
  }
}
