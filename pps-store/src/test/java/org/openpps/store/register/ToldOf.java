package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.statement.GroupStatements;
import org.openpps.model.statement.Recipient;
import org.openpps.model.statement.StatementDue;
import org.openpps.store.Register;

/** What must be true of the statements that are due, whatever was done in a register. */
final class ToldOf {
  private final Register register;

  private ToldOf(Register register) {
    this.register = register;
  }

  /**
   * Every statement verifies, the birth date of the one individual with this name goes to nobody
   * else, and the pages of a group hold what the filings made due to it.
   */
  static void holds(Register register, RegistrationNumber group, String name, String born) {
    ToldOf told = new ToldOf(register);
    List<StatementDue> all = told.all();
    for (StatementDue due : all) {
      String json = due.statement().json();
      assertThat(DocumentVerification.verify(json, Optional.of(register.verifierKey())).outcome())
          .isEqualTo(Outcome.VERIFIED);
      if (json.contains(born)) {
        assertThat(due.recipient().match(NAME)).as(due.toString()).isEqualTo(name);
      }
    }
    assertThat(told.pages(group))
        .isEqualTo(
            all.stream()
                .filter(
                    due ->
                        due.recipient().match(IS_GROUP) && due.recipient().through().equals(group))
                .map(StatementDue::entry)
                .toList());
  }

  private List<StatementDue> all() {
    Set<StatementDue> all = new LinkedHashSet<>();
    for (long entry = 1; entry < register.condition().entries(); entry++) {
      RegistrationNumber number = new RegistrationNumber(entry);
      register.statementsOf(number).orElseThrow().statements().stream()
          .filter(due -> due.entry().equals(number))
          .forEach(all::add);
    }
    return List.copyOf(all);
  }

  private List<RegistrationNumber> pages(RegistrationNumber group) {
    List<RegistrationNumber> entries = new ArrayList<>();
    Optional<RegistrationNumber> after = Optional.empty();
    do {
      GroupStatements page = register.statementsTo(group, after, 7);
      page.statements().forEach(due -> entries.add(due.entry()));
      after = page.next();
    } while (after.isPresent());
    return entries;
  }

  private static final Recipient.Cases<String> NAME =
      new Recipient.Cases<>() {
        @Override
        public String group(Recipient.OfGroup recipient) {
          return "group";
        }

        @Override
        public String grantor(Recipient.OfGrantor recipient) {
          return recipient.grantor().value().map(g -> g.party().displayName()).orElse("(erased)");
        }
      };

  private static final Recipient.Cases<Boolean> IS_GROUP =
      new Recipient.Cases<>() {
        @Override
        public Boolean group(Recipient.OfGroup recipient) {
          return true;
        }

        @Override
        public Boolean grantor(Recipient.OfGrantor recipient) {
          return false;
        }
      };
}
