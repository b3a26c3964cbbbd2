package org.openpps.client.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArrowsTest {
  private static final String BASE = "org.openpps.";
  private static final String GENERATED = "store.jooq";

  private static final Map<String, Set<String>> MODULES =
      Map.of(
          "model", Set.of(),
          "store", Set.of("model"),
          "rest", Set.of("store", "model"),
          "client", Set.of("model"));

  private static final JavaClasses TREE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.openpps");

  private final Map<String, Set<String>> table = ArrowTable.read(Path.of("../README.md"));

  @Test
  void packages_use_those_of_the_readme_s_table_and_no_others() {
    Set<String> strays = new TreeSet<>();
    for (JavaClass type : TREE) {
      String from = name(type);
      for (var dependency : type.getDirectDependenciesFromSelf()) {
        String to = name(dependency.getTargetClass().getBaseComponentType());
        if (!to.isEmpty() && !from.equals(to) && !allowed(from, to)) {
          strays.add(from + " -> " + to + ": " + dependency.getDescription());
        }
      }
    }
    assertThat(strays).isEmpty();
  }

  @Test
  void the_table_names_every_package_and_none_that_is_not_there() {
    Set<String> packages =
        TREE.stream()
            .map(ArrowsTest::name)
            .filter(name -> !name.equals(GENERATED))
            .collect(Collectors.toSet());
    assertThat(table.keySet()).isEqualTo(packages);
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching("org.openpps.(**)").should().beFreeOfCycles().check(hand(TREE));
  }

  @Test
  void generated_table_classes_are_used_in_the_store_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.openpps.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.openpps.store.jooq..", "org.jooq..", "org.flywaydb..")
        .check(TREE);
  }

  @Test
  void pages_are_drawn_in_one_package_because_the_model_has_its_libraries_only_there() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.openpps.model.pdf..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.pdfbox..", "com.google.zxing..")
        .check(TREE);
  }

  @Test
  void the_embeddable_register_shows_no_type_of_a_library() {
    noClasses()
        .that()
        .haveFullyQualifiedName("org.openpps.store.Register")
        .or()
        .haveFullyQualifiedName("org.openpps.store.RegisterSettings")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.jooq..", "org.flywaydb..", "com.zaxxer..", "com.fasterxml..", "org.slf4j..")
        .check(TREE);
  }

  private boolean allowed(String from, String to) {
    String module = from.split("\\.")[0];
    String other = to.split("\\.")[0];
    return from.startsWith(GENERATED)
        || (module.equals(other)
            ? table.getOrDefault(from, Set.of()).contains(to)
                || (to.startsWith(GENERATED) && module.equals("store"))
            : MODULES.get(module).contains(other));
  }

  /** Generated classes refer to each other in every direction. */
  private static JavaClasses hand(JavaClasses all) {
    return all.that(
        DescribedPredicate.describe("written by hand", type -> !name(type).equals(GENERATED)));
  }

  /** The package without the common beginning; empty for a class that is not ours. */
  private static String name(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(BASE)) {
      return "";
    }
    String own = name.substring(BASE.length());
    return own.startsWith(GENERATED) ? GENERATED : own;
  }
}
