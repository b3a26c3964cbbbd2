package org.openpps.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.statement.StatementDue;
import org.openpps.model.statement.StatementDueJson;
import org.openpps.rest.testing.Caller;
import org.openpps.rest.testing.Colocation;
import org.openpps.rest.testing.TestService;
import org.openpps.store.account.Role;

/** Who is told of the filing in the story, and who may read that. */
class ToldOfTest {
  private static Colocation story;

  @BeforeAll
  static void file(@TempDir Path directory) {
    story = Colocation.in(directory);
  }

  @AfterAll
  static void stop() {
    if (story != null) {
      story.close();
    }
  }

  private static String ofFiling() {
    return "/v1/filings/" + story.registrations().get(0) + "/statements";
  }

  private static String toGroup() {
    return "/v1/groups/" + story.group() + "/statements";
  }

  private static JsonNode ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return TestService.json(answer).path("statements");
  }

  @Test
  void the_filer_gets_a_statement_for_its_group_and_one_to_pass_on_to_each_holder() {
    JsonNode due = ok(story.host().get(ofFiling()));
    assertThat(due.findValuesAsText("occasion")).hasSize(8).containsOnly("created");
    assertThat(due.get(0).at("/recipient/kind").asText()).isEqualTo("secured-party-group");
    assertThat(due.get(0).at("/recipient/address/email").asText()).contains("@");
    JsonNode holder = due.get(1).path("recipient");
    assertThat(holder.path("kind").asText()).isEqualTo("grantor");
    assertThat(holder.path("passedOnBy").asText()).isEqualTo(story.group());
    assertThat(holder.path("code").asText()).matches("(.{5}-){3}.{5}");
    assertThat(holder.at("/grantor/party/name").asText()).isEqualTo("Rack Sublet Pty Ltd");
    assertThat(due.get(1).path("rule").asText()).isEqualTo("custody.notice.statement.grantor");
  }

  @Test
  void each_statement_is_a_document_that_verifies_and_does_not_say_who_filed_it() {
    List<StatementDue> due = StatementDueJson.read(story.host().get(ofFiling()).body());
    for (StatementDue statement : due) {
      String document = statement.statement().json();
      assertThat(
              DocumentVerification.verify(
                      document, Optional.of(story.served().register().verifierKey()))
                  .outcome())
          .isEqualTo(Outcome.VERIFIED);
      assertThat(document).doesNotContain("small-host", "\"account\"");
    }
  }

  @Test
  void a_group_pages_through_what_is_due_to_it() {
    JsonNode all = ok(story.host().get(toGroup()));
    assertThat(all.findValuesAsText("occasion"))
        .startsWith("group-created", "created", "created", "created", "created");
    JsonNode rest = ok(story.host().get(toGroup() + "?after=" + story.registrations().get(3)));
    assertThat(rest).isEmpty();
  }

  @Test
  void filer_registrar_and_auditor_read_them_and_nobody_else() {
    Caller auditor = story.served().caller("auditor", Role.AUDITOR);
    Caller rival = story.served().caller("rival", Role.REGISTRANT);
    for (String path : List.of(ofFiling(), toGroup())) {
      assertThat(story.registrar().get(path).statusCode()).isEqualTo(200);
      assertThat(auditor.get(path).statusCode()).isEqualTo(200);
      assertThat(rival.get(path).statusCode()).isEqualTo(403);
      assertThat(story.stranger().get(path).statusCode()).isEqualTo(403);
    }
  }

  @Test
  void a_number_of_nothing_is_refused() {
    assertThat(story.host().get("/v1/filings/000000999985/statements").statusCode()).isIn(404, 422);
    assertThat(story.host().get("/v1/groups/000000999985/statements").statusCode()).isIn(404, 422);
    assertThat(story.host().get(toGroup() + "?after=nonsense").statusCode()).isEqualTo(422);
  }
}
