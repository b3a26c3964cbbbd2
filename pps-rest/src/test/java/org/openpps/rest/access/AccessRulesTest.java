package org.openpps.rest.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.rest.program.ServedResources;
import org.openpps.rest.server.HttpListener;
import org.openpps.rest.server.RegisterServer;
import org.openpps.rest.server.RequestLimits;
import org.openpps.rest.testing.ServedRegister;

class AccessRulesTest {
  private static ServedRegister served;

  @BeforeAll
  static void open(@TempDir java.nio.file.Path directory) {
    served = ServedRegister.in(directory);
  }

  @AfterAll
  static void close() {
    served.close();
  }

  @Test
  void every_method_that_is_served_says_who_may_call_it() {
    List<Method> methods =
        ServedResources.of(served.register()).stream()
            .flatMap(resource -> Arrays.stream(resource.getClass().getMethods()))
            .filter(AccessRulesTest::served)
            .toList();

    assertThat(methods).hasSizeGreaterThan(15);
    assertThat(methods)
        .allSatisfy(
            method ->
                assertThat(
                        Stream.of(Allowed.class, Open.class, ByGrantorCode.class)
                            .filter(method::isAnnotationPresent))
                    .as("%s", method)
                    .hasSize(1));
  }

  @Test
  void only_grantors_come_with_a_code() {
    assertThat(
            ServedResources.of(served.register()).stream()
                .flatMap(resource -> Arrays.stream(resource.getClass().getMethods()))
                .filter(method -> method.isAnnotationPresent(ByGrantorCode.class))
                .map(method -> method.getDeclaringClass().getSimpleName())
                .distinct())
        .containsExactly("GrantorResource");
  }

  @Test
  void only_health_log_prices_rules_and_interface_description_are_open() {
    assertThat(
            ServedResources.of(served.register()).stream()
                .flatMap(resource -> Arrays.stream(resource.getClass().getMethods()))
                .filter(method -> method.isAnnotationPresent(Open.class))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName()))
        .containsExactlyInAnyOrder(
            "HealthResource.health",
            "FeeResource.fees",
            "ProfileResource.show",
            "LogResource.checkpoint",
            "LogResource.verification",
            "LogResource.verifierKey",
            "OpenApiResource.document");
  }

  @Test
  void a_method_that_does_not_say_so_keeps_the_server_from_starting() {
    List<Object> resources =
        List.of(new AccessRules(served.register().apiKeys()), new Undeclared());
    assertThatThrownBy(
            () ->
                new RegisterServer(resources, HttpListener.loopback(0), RequestLimits.DEFAULT)
                    .start())
        .hasStackTraceContaining("no access declared on")
        .hasStackTraceContaining("Undeclared.read");
  }

  private static boolean served(Method method) {
    return Arrays.stream(method.getAnnotations())
        .anyMatch(a -> a.annotationType().isAnnotationPresent(HttpMethod.class));
  }

  /** A resource that forgot to say who may call it. */
  @Path("/v1/undeclared")
  public static final class Undeclared {
    @GET
    public String read() {
      return "read";
    }
  }
}
