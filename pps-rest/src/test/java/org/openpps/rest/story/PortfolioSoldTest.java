package org.openpps.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.rest.testing.Bodies;
import org.openpps.rest.testing.Caller;
import org.openpps.rest.testing.Colocation;
import org.openpps.rest.testing.TestService;
import org.openpps.store.account.Role;

class PortfolioSoldTest {
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

  private static JsonNode ended(Caller caller, String place) {
    long began = System.nanoTime();
    JsonNode act = TestService.json(caller.get(place));
    while (!act.path("status").asText().equals("finished")
        && System.nanoTime() - began < PATIENCE) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      act = TestService.json(caller.get(place));
    }
    return act;
  }

  @Test
  void a_portfolio_that_is_sold_goes_over_by_an_act_that_the_buyer_follows(
      @TempDir Path directory) {
    try (Colocation story = Colocation.in(directory)) {
      Caller buyer = story.served().caller("buyer", Role.REGISTRANT);
      String buyers = Colocation.numbers(buyer.post("/v1/groups", Bodies.group())).get(0);
      List<String> sold = story.registrations();
      HttpResponse<String> offered =
          story
              .host()
              .post(
                  "/v1/groups/" + story.group() + "/transfer-offers",
                  "{\"to\": \"" + buyers + "\"}");
      String offer = offered.headers().firstValue("Location").orElseThrow().split("/")[3];
      String acceptance = "/v1/transfer-offers/" + offer + "/acceptance";

      HttpResponse<String> started = buyer.post(acceptance, "{\"text\": \"Bought.\"}", "buy");
      assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
      assertThat(TestService.json(started).path("kind").asText()).isEqualTo("portfolio-transfer");
      assertThat(TestService.json(started).path("offer").asText()).isEqualTo(offer);
      String place = started.headers().firstValue("Location").orElseThrow();
      JsonNode act = ended(buyer, place);

      assertThat(act.path("done").asInt()).isEqualTo(sold.size());
      for (String number : sold) {
        JsonNode shown = TestService.json(buyer.get("/v1/registrations/" + number));
        assertThat(shown.at("/registration/terms/group").asText()).isEqualTo(buyers);
      }
      HttpResponse<String> again = buyer.post(acceptance, "{\"text\": \"Bought.\"}", "buy");
      assertThat(again.statusCode()).as("the offer is closed, the act is the same").isEqualTo(202);
      assertThat(again.headers().firstValue("Location")).contains(place);
      HttpResponse<String> late = buyer.post(acceptance, "{}", "late");
      assertThat(late.statusCode()).isEqualTo(409);
      assertThat(TestService.json(late).path("code").asText()).isEqualTo("offer-not-open");
    }
  }
}
