package org.openpps.rest.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 1_000);

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
    List<Request> good = new ArrayList<>();
    good.addAll(
        List.of(
            new Request(story.host(), "/v1/groups", Bodies.group()),
            new Request(story.host(), "/v1/filings", Bodies.bundle(story.group(), manifest)),
            new Request(story.host(), "/v1/filings", Bodies.oneServer(story.group(), "FUZZ-1")),
            new Request(story.host(), "/v1/filings", Bodies.notice(story.group(), "FUZZ-3")),
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
                story.registrar(),
                "/v1/operator/search-profiles",
                "{\"name\": \"custody-exact@2\", \"digest\":"
                    + " \"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\"}"),
            new Request(
                story.stranger(),
                "/v1/searches",
                "{\"criterion\": {\"by\": \"serial\", \"serial\": \"FUZZ-1\", \"maker\": \"Contoso\"},"
                    + " \"entries\": 3, \"at\": \"2999-01-01T00:00:00.000Z\"}"),
            new Request(
                story.stranger(),
                "/v1/searches/diff",
                "{\"criterion\": {\"by\": \"title\", \"title\": \"basic bag\"}, \"entries\": 3,"
                    + " \"since\": {\"entries\": 2, \"at\": \"2026-01-01T00:00:00.000Z\"}}"),
            new Request(
                story.stranger(),
                "/v1/search-certificates",
                Bodies.searchBy("device", "smbios-uuid", Bodies.UUID))));
    good.add(
        new Request(
            story.stranger(),
            "/v1/searches/combined",
            "{\"criteria\": [{\"by\": \"data-set\", \"identifier\": \"doi:10.5281/x\"},"
                + " {\"by\": \"holder\", \"name\": \"Rack Sublet\", \"role\": \"data-centre\","
                + " \"identifier\": {\"scheme\": \"acn\", \"value\": \"005749986\"}}],"
                + " \"similar\": true, \"resolve\": true}"));
    good.addAll(changes("/v1/registrations/" + number, number));
    good.addAll(ofGroup("/v1/groups/" + story.group()));
    return good;
  }

  /** What changes a registration; most are refused after the first, which is an answer, too. */
  private List<Request> changes(String registration, String number) {
    String item = "{\"entry\": \"%s\", \"part\": 2}".formatted(number);
    return List.of(
        new Request(
            story.host(),
            registration + "/amendments",
            "{\"replaceGrantors\": [{\"item\": %s, \"by\": %s}], \"clearText\": true,"
                    .formatted(item, Bodies.person("1970-01-31"))
                + " \"grantorName\": \"Rack Sublet\", \"acceptedRisks\": [\"abn-hides-acn\"]}"),
        new Request(
            story.host(),
            registration + "/renewals",
            "{\"lastDay\": \"2031-12-31\", \"text\": \"On.\"}"),
        new Request(
            story.host(),
            registration + "/partial-discharges",
            "{\"items\": [%s], \"text\": \"Paid.\"}".formatted(item)),
        new Request(
            story.host(),
            registration + "/subordinations",
            "{\"to\": \"%s\", \"text\": \"Agreed.\"}".formatted(story.registrations().get(1))),
        new Request(
            story.registrar(),
            registration + "/orders",
            "{\"order\": {\"kind\": \"court-order\", \"court\": \"Supreme Court\", \"registry\":"
                + " \"Kamloops\", \"fileNumber\": \"BC123445\", \"date\": \"2020-02-02\"}}"),
        new Request(
            story.registrar(),
            registration + "/corrections",
            "{\"remove\": [%s], \"text\": \"Right.\", \"reason\": \"By order.\"}".formatted(item)),
        new Request(story.registrar(), registration + "/removal", "{\"reason\": \"By order.\"}"),
        new Request(
            story.registrar(), registration + "/restoration", "{\"reason\": \"By order.\"}"),
        new Request(
            story.registrar(),
            "/v1/entries/" + number + "/suppressions",
            "{\"parts\": [2], \"reason\": \"A threat was shown.\"}"),
        new Request(
            story.registrar(),
            registration + "/demands/" + number + "/decision",
            "{\"decision\": \"none\", \"remove\": [], \"reason\": \"Heard.\"}"));
  }

  private List<Request> ofGroup(String group) {
    return List.of(
        new Request(
            story.host(),
            group + "/amendments",
            "{\"addMembers\": [{\"kind\": \"organisation\", \"name\": \"Second Host\", \"capacity\":"
                + " \"other\", \"identifiers\": []}], \"remove\": []}"),
        new Request(
            story.host(),
            group + "/address",
            "{\"address\": {\"email\": \"new@smallhost.example\"}, \"text\": \"Moved.\"}"),
        new Request(
            story.host(),
            group + "/transfer-offers",
            "{\"to\": \"%s\", \"registrations\": [\"%s\"]}"
                .formatted(story.group(), story.registrations().get(0))),
        new Request(
            story.host(),
            group + "/portfolio-renewals",
            "{\"endsBefore\": \"2030-01-01\", \"lastDay\": \"2031-01-01\", \"text\": \"All.\"}"),
        new Request(story.registrar(), group + "/key-claims", "{\"reason\": \"The key is lost.\"}"),
        new Request(
            story.stranger(),
            "/v1/searches",
            "{\"criterion\": {\"by\": \"individual\", \"familyName\": \"Example\", \"givenNames\":"
                + " \"Ada\", \"birth\": \"1970\"}, \"purpose\": \"lending\", \"similar\": true}"),
        new Request(story.host(), "/v1/preflight", Bodies.oneServer(story.group(), "FUZZ-3")));
  }
}
