package org.openpps.store.act;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.identifier.RegistrationNumber;

/** The parameters of a plan as they are kept, besides its kind, its group and its free text. */
final class PlanForm {
  private static final Map<String, Reader> KINDS =
      Map.of(
          PortfolioRenewal.KIND, PlanForm::renewal,
          PortfolioTransfer.KIND, PlanForm::transfer);

  private static final Plan.Cases<JsonObject> WRITE =
      new Plan.Cases<>() {
        @Override
        public JsonObject portfolioRenewal(PortfolioRenewal plan) {
          return JsonObject.builder()
              .text("endsBefore", plan.endsBefore().toString())
              .text("lastDay", plan.lastDay().toString())
              .build();
        }

        @Override
        public JsonObject portfolioTransfer(PortfolioTransfer plan) {
          return JsonObject.builder().text("offer", plan.offer().value()).build();
        }
      };

  private PlanForm() {}

  private interface Reader {
    Plan read(RegistrationNumber group, JsonObject parameters, Optional<String> text);
  }

  static String parameters(Plan plan) {
    return CanonicalJson.write(plan.match(WRITE));
  }

  static Plan read(
      String kind, RegistrationNumber group, String parameters, Optional<String> text) {
    return Optional.ofNullable(KINDS.get(kind))
        .orElseThrow(() -> new IllegalStateException("no act is of the kind " + kind))
        .read(group, CanonicalJson.parseObject(parameters), text);
  }

  private static Plan renewal(
      RegistrationNumber group, JsonObject parameters, Optional<String> text) {
    return new PortfolioRenewal(
        group,
        LocalDate.parse(parameters.text("endsBefore")),
        LocalDate.parse(parameters.text("lastDay")),
        text);
  }

  private static Plan transfer(
      RegistrationNumber group, JsonObject parameters, Optional<String> text) {
    return new PortfolioTransfer(group, parameters.read("offer", RegistrationNumber::parse), text);
  }
}
