package org.openpps.rest.program;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.openpps.rest.access.AccessRules;
import org.openpps.rest.act.ActResource;
import org.openpps.rest.act.PortfolioResource;
import org.openpps.rest.draft.DraftResource;
import org.openpps.rest.fee.FeeResource;
import org.openpps.rest.filing.FilingResource;
import org.openpps.rest.filing.FilingStatementsResource;
import org.openpps.rest.filing.GroupResource;
import org.openpps.rest.filing.GroupStatementsResource;
import org.openpps.rest.filing.PreflightResource;
import org.openpps.rest.grantor.GrantorResource;
import org.openpps.rest.group.GroupChangeResource;
import org.openpps.rest.group.GroupOfferResource;
import org.openpps.rest.group.GroupRegistrationsResource;
import org.openpps.rest.group.KeyClaimResource;
import org.openpps.rest.group.TransferOfferResource;
import org.openpps.rest.health.HealthResource;
import org.openpps.rest.log.EntryResource;
import org.openpps.rest.log.LogResource;
import org.openpps.rest.log.SuppressionResource;
import org.openpps.rest.manifest.ManifestResource;
import org.openpps.rest.openapi.OpenApiResource;
import org.openpps.rest.operator.OperatorResource;
import org.openpps.rest.print.Printing;
import org.openpps.rest.profile.ProfileResource;
import org.openpps.rest.registration.DemandResource;
import org.openpps.rest.registration.OrderResource;
import org.openpps.rest.registration.RegistrarResource;
import org.openpps.rest.registration.RegistrationResource;
import org.openpps.rest.registration.SubordinationResource;
import org.openpps.rest.search.CombinedSearchResource;
import org.openpps.rest.search.MatchResource;
import org.openpps.rest.search.OrdinalSearchResource;
import org.openpps.rest.search.SearchRecordResource;
import org.openpps.rest.search.SearchResource;
import org.openpps.store.Register;

/** Everything that is served over HTTP: one list, in which a new resource is one line. */
public final class ServedResources {
  private ServedResources() {}

  /** The resources of {@code register}, which has no public address. */
  public static List<Object> of(Register register) {
    return of(register, Optional.empty());
  }

  /**
   * The resources of {@code register}, behind the check of API keys.
   *
   * @param address where the public reaches it, without {@code /v1}
   */
  public static List<Object> of(Register register, Optional<URI> address) {
    Printing printing = new Printing(address);
    return List.of(
        new AccessRules(register.apiKeys()),
        new HealthResource(new RegisterHealth(register)),
        new GroupResource(register),
        new GroupChangeResource(register),
        new GroupRegistrationsResource(register),
        new GroupOfferResource(register),
        new TransferOfferResource(register),
        new KeyClaimResource(register),
        new FilingResource(register, printing),
        new FilingStatementsResource(register),
        new GroupStatementsResource(register),
        new DraftResource(register),
        new PortfolioResource(register),
        new ActResource(register),
        new PreflightResource(register),
        new RegistrationResource(register),
        new RegistrarResource(register),
        new SubordinationResource(register),
        new OrderResource(register),
        new DemandResource(register),
        new GrantorResource(register),
        new SearchResource(register, printing),
        new SearchRecordResource(register, printing),
        new CombinedSearchResource(register),
        new OrdinalSearchResource(register),
        new MatchResource(),
        new FeeResource(register),
        new EntryResource(register, printing),
        new SuppressionResource(register),
        new ProfileResource(register),
        new LogResource(register),
        new ManifestResource(register),
        new OperatorResource(register),
        new OpenApiResource());
  }
}
