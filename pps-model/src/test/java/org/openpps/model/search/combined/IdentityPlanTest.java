package org.openpps.model.search.combined;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Organisation;
import org.openpps.model.rule.Cites;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.SearchProfile;
import org.openpps.model.search.SearchProfiles;

class IdentityPlanTest {
  private static final SearchProfile CUSTODY = SearchProfiles.of("custody-exact@2").orElseThrow();
  private static final PartyIdentifier ACN = of(PartyIdentifierScheme.ACN, "004085616");
  private static final PartyIdentifier ABN = of(PartyIdentifierScheme.ABN, "53004085616");
  private static final PartyIdentifier LEI = of(PartyIdentifierScheme.LEI, "5493001KJTIIGC8Y1R12");

  private static PartyIdentifier of(PartyIdentifierScheme scheme, String value) {
    return new PartyIdentifier(scheme, value);
  }

  private static Organisation organisation(String name, PartyIdentifier... identifiers) {
    return new Organisation(name, Capacity.COMPANY, List.of(identifiers));
  }

  /** A register that holds these organisations. */
  private record Held(boolean all, Organisation... organisations) implements OnRecord {
    @Override
    public Known bearing(PartyIdentifier identifier) {
      List<Organisation> bearers =
          Arrays.stream(organisations).filter(o -> o.identifiers().contains(identifier)).toList();
      return new Known(bearers, all || bearers.isEmpty());
    }

    @Override
    public Known named(String name) {
      return new Known(
          Arrays.stream(organisations).filter(o -> o.name().equalsIgnoreCase(name)).toList(), all);
    }
  }

  private static IdentityPlan plan(Criterion asked, Organisation... held) {
    return IdentityPlan.following(List.of(asked), CUSTODY, new Held(true, held));
  }

  private static List<String> links(IdentityPlan plan) {
    return plan.leads().stream().map(l -> l.link().code() + " " + words(l.criterion())).toList();
  }

  private static String words(Criterion criterion) {
    return criterion instanceof Criterion.ByParty by
        ? by.identifier().value()
        : ((Criterion.ByOrganisation) criterion).name();
  }

  @Test
  @Cites("identity-by-identifier")
  void an_ACN_leads_to_the_ABN_that_is_made_of_it_and_an_ABN_to_its_ACN() {
    assertThat(links(plan(new Criterion.ByParty(ACN))))
        .containsExactly("asked 004085616", "made-of-number 53004085616");
    assertThat(links(plan(new Criterion.ByParty(ABN))))
        .containsExactly("asked 53004085616", "made-of-number 004085616");
  }

  @Test
  void what_bears_an_identifier_leads_to_its_other_identifiers_and_its_names() {
    IdentityPlan plan =
        plan(
            new Criterion.ByParty(ACN),
            organisation("Old Name", ACN),
            organisation("New Name", ACN, LEI),
            organisation("A Stranger"));
    assertThat(links(plan))
        .containsExactly(
            "asked 004085616",
            "made-of-number 53004085616",
            "identifier 5493001KJTIIGC8Y1R12",
            "equal-name Old Name",
            "equal-name New Name");
  }

  @Test
  void names_lead_no_further_unless_they_were_asked_for() {
    Organisation namesake = organisation("New Name", LEI);
    assertThat(links(plan(new Criterion.ByParty(ACN), organisation("New Name", ACN), namesake)))
        .doesNotContain("identifier 5493001KJTIIGC8Y1R12", "equal-name 5493001KJTIIGC8Y1R12");
    assertThat(links(plan(new Criterion.ByOrganisation("New Name"), namesake)))
        .containsExactly("asked New Name", "equal-name 5493001KJTIIGC8Y1R12");
  }

  @Test
  void what_compares_the_same_is_searched_once_and_circles_end() {
    IdentityPlan plan =
        plan(
            new Criterion.ByParty(ACN),
            organisation("Vault Pty Ltd", ACN, ABN, LEI),
            organisation("VAULT PTY. LIMITED", LEI, ACN));
    assertThat(links(plan))
        .containsExactly(
            "asked 004085616",
            "made-of-number 53004085616",
            "identifier 5493001KJTIIGC8Y1R12",
            "equal-name Vault Pty Ltd");
  }

  @Test
  void what_is_left_out_is_said() {
    List<Organisation> many = new ArrayList<>();
    IntStream.range(0, 30).forEach(i -> many.add(organisation("Name " + i, ACN)));
    IdentityPlan plan =
        IdentityPlan.following(
            List.of(new Criterion.ByParty(ACN)),
            CUSTODY,
            new Held(false, many.toArray(Organisation[]::new)));
    assertThat(plan.leads()).hasSize(CombinedSearch.MOST);
    assertThat(plan.limits()).hasSize(2).anyMatch(s -> s.startsWith("12 further searches"));
  }

  @Test
  void a_register_that_searches_no_names_is_searched_by_identifiers_alone() {
    SearchProfile first = SearchProfiles.of("custody-exact@1").orElseThrow();
    IdentityPlan plan =
        IdentityPlan.following(
            List.of(new Criterion.ByHolder(Optional.of(ACN), Optional.empty(), Optional.empty())),
            first,
            new Held(true, organisation("Vault", ACN, LEI)));
    assertThat(plan.leads()).hasSize(3);
  }
}
