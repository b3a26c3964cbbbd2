package org.openpps.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.openpps.client",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArrowsTest {
  @ArchTest
  static final ArchRule THE_CLIENT_NEVER_SEES_THE_STORE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.openpps.store..", "org.openpps.rest..", "org.jooq..", "java.sql..");

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLE =
      slices().matching("org.openpps.(client..)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NOTHING_BUT_THE_COMMAND_LINE_DEPENDS_ON_IT =
      noClasses()
          .that()
          .resideOutsideOfPackage("..client.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..client.cli..", "picocli..");

  @ArchTest
  static final ArchRule HTTP_IS_SPOKEN_IN_ONE_PLACE =
      noClasses()
          .that()
          .resideOutsideOfPackages("..client.transport..", "org.openpps.client")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.net.http..");

  @ArchTest
  static final ArchRule IMPORTERS_SEND_NOTHING =
      noClasses()
          .that()
          .resideInAnyPackage("..client.dataset..", "..client.inventory..", "..client.source..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.openpps.client", "..client.transport..", "..client.wire..");
}
