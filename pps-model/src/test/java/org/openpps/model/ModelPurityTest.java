package org.openpps.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between packages are held by a test that sees all modules. */
class ModelPurityTest {
  private static final JavaClasses MODEL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.openpps.model");

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
