package org.openpps.rest.access;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Set;
import org.openpps.store.account.ApiKeys;

/** Puts a check of the API key before every method; one that declares no access stops the start. */
public final class AccessRules implements DynamicFeature {
  private final ApiKeys keys;

  /** Checks against {@code keys}. */
  public AccessRules(ApiKeys keys) {
    this.keys = keys;
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    var method = resource.getResourceMethod();
    Allowed allowed = method.getAnnotation(Allowed.class);
    boolean ours = method.getDeclaringClass().getName().startsWith("org.openpps.");
    if (allowed != null) {
      context.register(new ApiKeyFilter(keys, Set.of(allowed.value())));
    } else if (ours
        && !method.isAnnotationPresent(Open.class)
        && !method.isAnnotationPresent(ByGrantorCode.class)) {
      throw new IllegalStateException("no access declared on " + method);
    }
  }
}
