package org.openpps.rest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The arrows between the packages of this module, and what it knows of others. */
@AnalyzeClasses(packages = "org.openpps.rest", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageArrowsTest {
  private static final String ROOT = "org.openpps.rest.";

  /** What each package may use of this module. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("problem", Set.of()),
          Map.entry("profile", Set.of("access")),
          Map.entry("json", Set.of()),
          Map.entry("access", Set.of()),
          Map.entry("openapi", Set.of("access")),
          Map.entry("health", Set.of("access")),
          Map.entry("manifest", Set.of("access")),
          Map.entry("operator", Set.of("access")),
          Map.entry("search", Set.of("access", "json", "page", "print")),
          Map.entry("fee", Set.of("access", "json")),
          Map.entry("filing", Set.of("access", "print")),
          Map.entry("grantor", Set.of("access", "filing")),
          Map.entry("page", Set.of()),
          Map.entry("print", Set.of()),
          Map.entry("draft", Set.of("access", "filing", "json", "page")),
          Map.entry("act", Set.of("access", "page")),
          Map.entry("registration", Set.of("access", "filing", "search")),
          Map.entry(
              "group", Set.of("access", "act", "filing", "json", "page", "registration", "search")),
          Map.entry("log", Set.of("access", "filing", "print")),
          Map.entry("server", Set.of("json", "problem")),
          Map.entry(
              "program",
              Set.of(
                  "access",
                  "act",
                  "draft",
                  "fee",
                  "filing",
                  "grantor",
                  "group",
                  "health",
                  "log",
                  "manifest",
                  "openapi",
                  "operator",
                  "print",
                  "profile",
                  "registration",
                  "search",
                  "server")));

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule JOOQ_AND_FLYWAY_ARE_USED_IN_THE_STORE_ALONE =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.jooq..")
                  .or(resideInAPackage("org.openpps.store.jooq.."))
                  .or(resideInAPackage("org.flywaydb..")));

  @ArchTest
  static final ArchRule JETTY_AND_JERSEY_ARE_KNOWN_TO_THE_SERVER_ALONE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.openpps.rest.server..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.eclipse.jetty..").or(resideInAPackage("org.glassfish..")));

  @ArchTest
  static final ArchRule RESOURCES_KNOW_NO_JACKSON_BUT_ITS_ANNOTATIONS =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.openpps.rest.json..", "org.openpps.rest.server..", "org.openpps.rest.program..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("com.fasterxml.jackson.databind..")
                  .or(resideInAPackage("com.fasterxml.jackson.core..")));

  @ArchTest
  static void arrows_go_where_the_table_says(JavaClasses classes) {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass from : classes) {
      Set<String> allowed = ARROWS.get(slice(from));
      assertThat(allowed).as("arrows of %s", from.getPackageName()).isNotNull();
      from.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass())
          .filter(to -> to.getPackageName().startsWith(ROOT) && !slice(to).equals(slice(from)))
          .filter(to -> !allowed.contains(slice(to)))
          .forEach(to -> wrong.add(from.getName() + " -> " + to.getName()));
    }
    assertThat(wrong).isEmpty();
  }

  private static String slice(JavaClass type) {
    return type.getPackageName().substring(ROOT.length()).replaceAll("\\..*", "");
  }
}
