package org.openpps.rest.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.openpps.rest.json.CleanedTextNotice;
import org.openpps.rest.json.JsonAnswerWriter;
import org.openpps.rest.json.ValidatedJsonReader;
import org.openpps.rest.problem.BareRefusal;
import org.openpps.rest.problem.ConstraintViolationMapper;
import org.openpps.rest.problem.FaultMapper;
import org.openpps.rest.problem.RegisterExceptionMapper;
import org.openpps.rest.problem.RequestId;
import org.openpps.rest.problem.WebExceptionMapper;

/** Jersey with what is named here and nothing that it would find for itself. */
final class RestApplication {
  /** Warns that a resource made by the caller is no provider, and uses it all the same. */
  private static final Logger MISLEADING =
      Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

  private RestApplication() {}

  static ResourceConfig of(List<Object> resources, RequestLimits limits, ObjectMapper mapper) {
    MISLEADING.setLevel(Level.SEVERE);
    return new ResourceConfig()
        .property(ServerProperties.WADL_FEATURE_DISABLE, true)
        .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
        .property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true)
        .property(ServerProperties.BV_FEATURE_DISABLE, true)
        // A Location made from the Host header would say whatever the caller wrote there.
        .property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true)
        .registerInstances(new RequestId(), new BodyLimit(limits), new SafeHeaders())
        .registerInstances(new ValidatedJsonReader(mapper), new JsonAnswerWriter(mapper))
        .registerInstances(new CleanedTextNotice(mapper))
        .registerInstances(new RegisterExceptionMapper(), new ConstraintViolationMapper())
        .registerInstances(new WebExceptionMapper(), new FaultMapper(), new BareRefusal())
        .registerInstances(Set.copyOf(resources));
  }
}
