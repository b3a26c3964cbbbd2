package org.openpps.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackageArrowsTest {
  private static final String BASE = "org.openpps.model.";

  private static final JavaClasses MODEL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.openpps.model");

  /** Each package with all it may use. */
  private static final Map<String, String> ARROWS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("error", ""),
              Map.entry("canonical", "error"),
              Map.entry("merkle", "error"),
              Map.entry("note", "merkle canonical error"),
              Map.entry("identifier", "canonical error"),
              Map.entry("constraint", "identifier canonical error"),
              Map.entry("party", "constraint identifier canonical error"),
              Map.entry("collateral", "constraint identifier canonical error"),
              Map.entry("ledger", "identifier merkle canonical error"),
              Map.entry("profile", "merkle canonical error"),
              Map.entry(
                  "registration",
                  "profile ledger party collateral constraint identifier merkle canonical error"),
              Map.entry(
                  "search",
                  "registration party collateral constraint identifier merkle canonical error"),
              Map.entry(
                  "document",
                  "search registration ledger party collateral identifier note merkle canonical"
                      + " error")));

  @Test
  void packages_use_those_of_the_table_and_no_others() {
    var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String name : ARROWS.keySet()) {
      layers = layers.layer(name).definedBy(BASE + name + "..");
    }
    for (String name : ARROWS.keySet()) {
      String[] allowed =
          Stream.of(ARROWS.get(name).split(" ")).filter(s -> !s.isEmpty()).toArray(String[]::new);
      layers =
          allowed.length == 0
              ? layers.whereLayer(name).mayNotAccessAnyLayer()
              : layers.whereLayer(name).mayOnlyAccessLayers(allowed);
    }
    layers.ensureAllClassesAreContainedInArchitecture().check(MODEL);
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(MODEL);
  }

  @Test
  void the_model_knows_no_SQL_no_HTTP_and_no_databind() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "java.sql..",
                "javax.sql..",
                "java.net.http..",
                "jakarta.ws..",
                "com.fasterxml.jackson.databind..",
                "org.openpps.store..",
                "org.openpps.rest..",
                "org.openpps.client.."))
        .check(MODEL);
  }
}
