package org.openpps.rest.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.rest.testing.Bodies;
import org.openpps.rest.testing.Caller;
import org.openpps.rest.testing.Colocation;
import org.openpps.rest.testing.Mutation;

/** Good bodies, spoilt at random, never make the register fail and never half succeed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutatedBodyTest {
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 400);

  private final long seed = Long.getLong("fuzz.seed", new Random().nextLong());
  private final Random random = new Random(seed);
  private Colocation story;

  private record Request(Caller caller, String path, String body) {}

  @BeforeAll
  void file(@TempDir Path directory) {
    story = Colocation.in(directory);
  }

  @AfterAll
  void stop() {
    story.close();
  }

  @Test
  void whatever_is_sent_is_filed_or_refused_and_nothing_between() {
    Mutation mutation = new Mutation(random);
    List<Request> good = good();
    for (int round = 0; round < ROUNDS; round++) {
      Request request = good.get(random.nextInt(good.size()));
      byte[] body = mutation.of(request.body());
      long before = story.served().entries();
      HttpResponse<String> answer = request.caller().post(request.path(), body);
      long grown = story.served().entries() - before;

      String told =
          "seed %d, round %d, %s %s%n%s"
              .formatted(
                  seed,
                  round,
                  request.path(),
                  new String(body, StandardCharsets.UTF_8),
                  answer.body());
      assertThat(answer.statusCode()).as(told).isLessThan(500);
      if (answer.statusCode() >= 400) {
        assertThat(grown).as(told).isZero();
        assertThat(answer.body()).as(told).contains("\"code\":\"").contains("\"hint\":\"");
      }
    }
    assertThat(story.served().register().verifyLedger().differences()).as("seed " + seed).isEmpty();
  }

  private List<Request> good() {
    String number = story.registrations().get(0);
    String manifest = Colocation.digest(Bodies.MANIFEST);
    String amendment =
        "{\"addGrantors\": [%s], \"addCollateral\": [%s], \"remove\": [], \"text\": \"More.\"}"
            .formatted(Bodies.person("1970-01-31"), Bodies.goods("FUZZ-2"));
    return List.of(
        new Request(story.host(), "/v1/groups", Bodies.group()),
        new Request(story.host(), "/v1/filings", Bodies.bundle(story.group(), manifest)),
        new Request(story.host(), "/v1/filings", Bodies.oneServer(story.group(), "FUZZ-1")),
        new Request(story.host(), "/v1/registrations/" + number + "/amendments", amendment),
        new Request(
            story.registrar(),
            "/v1/entries/" + number + "/erasures",
            "{\"parts\": [3, 4], \"reason\": \"On request.\"}"),
        new Request(
            story.registrar(),
            "/v1/operator/api-keys",
            "{\"account\": \"fuzz\", \"roles\": [\"searcher\"]}"),
        new Request(
            story.stranger(),
            "/v1/searches",
            "{\"criterion\": {\"by\": \"serial\", \"serial\": \"FUZZ-1\", \"maker\": \"Contoso\"},"
                + " \"entries\": 3, \"at\": \"2999-01-01T00:00:00.000Z\"}"),
        new Request(
            story.stranger(),
            "/v1/search-certificates",
            Bodies.searchBy("device", "smbios-uuid", Bodies.UUID)));
  }
}
