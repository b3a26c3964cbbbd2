package org.openpps.model.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpps.model.profile.NoticeDue.Recipient.GRANTOR;
import static org.openpps.model.profile.NoticeDue.Recipient.SECURED_PARTY_GROUP;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.rule.Cites;

/** What acts cost and which notices they make due, each row by the line that it shows. */
class FeesAndNoticesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  static Stream<Arguments> rows() {
    return Stream.of(
        Arguments.of("custody.fee.register", "custody@1", "register", "", "0.00"),
        Arguments.of("custody.fee.amend", "custody@1", "amend", "", "0.00"),
        Arguments.of("custody.fee.renew", "custody@1", "renew", "", "0.00"),
        Arguments.of("custody.fee.transfer", "custody@1", "transfer", "", "0.00"),
        Arguments.of("custody.fee.discharge", "custody@1", "discharge", "", "0.00"),
        Arguments.of("custody.fee.search", "custody@1", "search", "", "0.00"),
        Arguments.of("au.fee.register-7", "au@1", "register", "2033-11-24", "6.00"),
        Arguments.of("au.fee.register-25", "au@1", "register", "2033-11-25", "25.00"),
        Arguments.of("au.fee.register-25", "au@1", "register", "2051-11-24", "25.00"),
        Arguments.of("au.fee.register-open", "au@1", "register", "", "115.00"),
        Arguments.of("au.fee.renew-7", "au@1", "renew", "2033-11-24", "6.00"),
        Arguments.of("au.fee.renew-25", "au@1", "renew", "2051-11-24", "25.00"),
        Arguments.of("au.fee.renew-open", "au@1", "renew", "", "115.00"),
        Arguments.of("au.fee.amend", "au@1", "amend", "", "0.00"),
        Arguments.of("au.fee.discharge", "au@1", "discharge", "", "0.00"),
        Arguments.of("au.fee.search", "au@1", "search", "", "2.00"),
        Arguments.of("nz.fee.register", "nz@1", "register", "2031-11-24", "16.10"),
        Arguments.of("nz.fee.renew", "nz@1", "renew", "2031-11-24", "16.10"),
        Arguments.of("nz.fee.amend", "nz@1", "amend", "", "0.00"),
        Arguments.of("nz.fee.discharge", "nz@1", "discharge", "", "0.00"),
        Arguments.of("nz.fee.search", "nz@1", "search", "", "2.30"),
        Arguments.of("ca-bc.fee.register-25", "ca-bc@1", "register", "2027-11-24", "5.00"),
        Arguments.of("ca-bc.fee.register-25", "ca-bc@1", "register", "2036-11-24", "50.00"),
        Arguments.of("ca-bc.fee.register", "ca-bc@1", "register", "", "500.00"),
        Arguments.of("ca-bc.fee.renew", "ca-bc@1", "renew", "2027-11-24", "5.00"),
        Arguments.of("ca-bc.fee.amend", "ca-bc@1", "amend", "", "10.00"),
        Arguments.of("ca-bc.fee.discharge", "ca-bc@1", "discharge", "", "0.00"),
        Arguments.of("ca-bc.fee.search", "ca-bc@1", "search", "", "7.00"),
        Arguments.of("us-ucc9.fee.register", "us-ucc9@1", "register", "2031-11-24", "20.00"),
        Arguments.of("us-ucc9.fee.renew", "us-ucc9@1", "renew", "2031-11-24", "20.00"),
        Arguments.of("us-ucc9.fee.amend", "us-ucc9@1", "amend", "", "20.00"),
        Arguments.of("us-ucc9.fee.discharge", "us-ucc9@1", "discharge", "", "0.00"),
        Arguments.of("us-ucc9.fee.search", "us-ucc9@1", "search", "", "10.00"));
  }

  @ParameterizedTest(name = "{0} [{index}]")
  @MethodSource("rows")
  @Cites(rows = true)
  void an_act_costs_what_the_table_says_for_its_term(
      String rule, String profile, String act, String lastDay, String price) {
    Optional<LocalDate> last = Optional.of(lastDay).filter(d -> !d.isEmpty()).map(LocalDate::parse);
    FeeTable fees = RegisterProfile.load(profile).fees();
    assertThat(fees.price(act, DAY, last)).as(rule).contains(new BigDecimal(price));
  }

  @Test
  @Cites("au.fee.register-7")
  void before_its_first_day_a_price_is_none() {
    assertThat(
            RegisterProfile.load("au@1")
                .fees()
                .price("register", LocalDate.of(2018, 6, 30), Optional.empty()))
        .isEmpty();
  }

  /** A result stays open for so many days, and its record is kept for so many. */
  @ParameterizedTest
  @CsvSource({
    "custody@1, 14, 365",
    "au@1, 1, 2557",
    "nz@1, 14, 2557",
    "ca-bc@1, 14, 2192",
    "us-ucc9@1, 14, 2557"
  })
  @Cites({"custody.search.*", "au.search.*", "nz.search.*", "ca-bc.search.*", "us-ucc9.search.*"})
  void a_search_can_be_opened_again_and_its_record_is_kept_for_so_long(
      String id, int reopening, int retention) {
    SearchKeeping searches = RegisterProfile.load(id).fees().searches();
    Instant made = Instant.parse("2026-11-24T10:00:00Z");
    assertThat(searches.reopening().end(made)).isEqualTo(made.plus(reopening, ChronoUnit.DAYS));
    assertThat(searches.retention().begin(made)).isEqualTo(made.minus(retention, ChronoUnit.DAYS));
    assertThat(retention).isGreaterThan(reopening);
  }

  @Test
  @Cites("au.fee.search")
  void of_two_lines_for_one_act_and_term_the_newer_is_in_force_from_its_day_on() {
    FeeTable now = RegisterProfile.load("au@1").fees();
    FeeLine search =
        now.inForce(DAY).stream().filter(l -> l.act().equals("search")).findFirst().orElseThrow();
    FeeLine dearer =
        new FeeLine(
            search.citation(),
            "search",
            DAY.plusDays(1),
            Optional.empty(),
            new BigDecimal("3.00"),
            false);
    List<FeeLine> lines = new ArrayList<>(now.lines());
    lines.add(dearer);
    FeeTable table = new FeeTable(now.currency(), lines, now.searches());
    assertThat(table.inForce(DAY)).containsExactlyElementsOf(now.lines());
    assertThat(table.coming(DAY)).containsExactly(dearer);
    assertThat(table.search(DAY)).isEqualTo(new Fee("2.00", "AUD"));
    assertThat(table.inForce(DAY.plusDays(1))).contains(dearer).doesNotContain(search);
    assertThat(table.search(DAY.plusDays(1))).isEqualTo(new Fee("3.00", "AUD"));
    assertThat(table.search(LocalDate.of(2018, 6, 30))).isEqualTo(new Fee("0.00", "AUD"));
  }

  /** Every occasion on which somebody is told of something, and no other. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "custody@1 : STATEMENT expired DEMAND HOLDER ORDER GROUP competing-claim"
            + " : STATEMENT expired DEMAND HOLDER ORDER",
        "au@1 : STATEMENT DEMAND HOLDER ORDER GROUP competing-claim : STATEMENT DEMAND HOLDER ORDER",
        "nz@1 : STATEMENT DEMAND HOLDER ORDER GROUP competing-claim : CHANGE DEMAND HOLDER ORDER",
        "ca-bc@1 : STATEMENT DEMAND HOLDER ORDER GROUP competing-claim"
            + " : CHANGE DEMAND HOLDER ORDER",
        "us-ucc9@1 : STATEMENT DEMAND HOLDER ORDER GROUP competing-claim : DEMAND HOLDER ORDER"
      })
  @Cites({"custody.notice.*", "au.notice.*", "nz.notice.*", "ca-bc.notice.*", "us-ucc9.notice.*"})
  void notices_are_due_on_these_occasions_and_no_others(
      String id, String toGroup, String toGrantors) {
    RegisterProfile profile = RegisterProfile.load(id);
    assertThat(occasions(profile, SECURED_PARTY_GROUP))
        .containsExactlyInAnyOrderElementsOf(spelled(toGroup));
    assertThat(occasions(profile, GRANTOR))
        .containsExactlyInAnyOrderElementsOf(spelled(toGrantors));
  }

  @Test
  @Cites({"au.notice.statement", "au.notice.statement.grantor"})
  void nobody_is_told_of_an_end_that_passes_in_australia() {
    RegisterProfile profile = RegisterProfile.load("au@1");
    assertThat(profile.noticeDue(NoticeDue.Occasion.EXPIRED, SECURED_PARTY_GROUP)).isEmpty();
    assertThat(profile.noticeDue(NoticeDue.Occasion.EXPIRED, GRANTOR)).isEmpty();
  }

  /** For whose protection somebody is kept from searchers, nobody else is told of it. */
  @ParameterizedTest
  @ValueSource(strings = {"custody@1", "au@1", "nz@1", "ca-bc@1", "us-ucc9@1"})
  @Cites({"custody.notice.*", "au.notice.*", "nz.notice.*", "ca-bc.notice.*", "us-ucc9.notice.*"})
  void nobody_is_told_of_what_is_kept_from_searchers(String id) {
    RegisterProfile profile = RegisterProfile.load(id);
    assertThat(NoticeDue.Recipient.values())
        .allMatch(r -> profile.noticeDue(NoticeDue.Occasion.SUPPRESSED, r).isEmpty())
        .allMatch(r -> profile.noticeDue(NoticeDue.Occasion.SUPPRESSION_LIFTED, r).isEmpty());
  }

  private static final Map<String, String> NAMED =
      Map.of(
          "STATEMENT",
          "CHANGE discharged",
          "CHANGE",
          "created amended renewed transferred subordinated subordination-ended"
              + " discharged-in-part removed restored corrected",
          "DEMAND",
          "demand-made demand-answered amendment-statement-given amendment-notice-given"
              + " demand-decided demand-withdrawn",
          "HOLDER",
          "holder-acknowledged holder-refused",
          "ORDER",
          "order-noted order-lifted",
          "GROUP",
          "group-created group-amended address-changed transfer-offered transfer-accepted transfer-withdrawn"
              + " group-suspended group-reinstated key-claimed key-reissue-announced"
              + " key-reissued key-claim-refused");

  private static List<String> spelled(String words) {
    return Stream.of(words.strip().split(" "))
        .flatMap(
            word -> NAMED.containsKey(word) ? spelled(NAMED.get(word)).stream() : Stream.of(word))
        .toList();
  }

  private static List<String> occasions(RegisterProfile profile, NoticeDue.Recipient recipient) {
    return Stream.of(NoticeDue.Occasion.values())
        .filter(occasion -> profile.noticeDue(occasion, recipient).isPresent())
        .map(NoticeDue.Occasion::code)
        .toList();
  }
}
