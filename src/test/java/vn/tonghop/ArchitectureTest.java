package vn.tonghop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The dependency rule of {@code vn.tonghop}'s package documentation. */
@AnalyzeClasses(packages = "vn.tonghop", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] CORE = {
    "..finding..",
    "..submission..",
    "..encoding..",
    "..outline..",
    "..normalize..",
    "..check..",
    "..statistic..",
    "..consolidate..",
    "..change..",
    "..explain..",
    "..intake.."
  };

  @ArchTest
  static final ArchRule packagesDependOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("vn.tonghop..")
          .layer("finding")
          .definedBy("vn.tonghop.finding..")
          .layer("submission")
          .definedBy("vn.tonghop.submission..")
          .layer("encoding")
          .definedBy("vn.tonghop.encoding..")
          .layer("outline")
          .definedBy("vn.tonghop.outline..")
          .layer("normalize")
          .definedBy("vn.tonghop.normalize..")
          .layer("check")
          .definedBy("vn.tonghop.check..")
          .layer("statistic")
          .definedBy("vn.tonghop.statistic..")
          .layer("consolidate")
          .definedBy("vn.tonghop.consolidate..")
          .layer("change")
          .definedBy("vn.tonghop.change..")
          .layer("explain")
          .definedBy("vn.tonghop.explain..")
          .layer("intake")
          .definedBy("vn.tonghop.intake..")
          .layer("source")
          .definedBy("vn.tonghop.source..")
          .layer("store")
          .definedBy("vn.tonghop.store..")
          .layer("publish")
          .definedBy("vn.tonghop.publish..")
          .layer("app")
          .definedBy("vn.tonghop.app..")
          .layer("batch")
          .definedBy("vn.tonghop.batch..")
          .layer("cli")
          .definedBy("vn.tonghop.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("batch")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("app")
          .mayOnlyBeAccessedByLayers("batch", "cli")
          .whereLayer("source")
          .mayOnlyBeAccessedByLayers("app", "batch")
          .whereLayer("store")
          .mayOnlyBeAccessedByLayers("app", "batch")
          .whereLayer("publish")
          .mayOnlyBeAccessedByLayers("app", "batch")
          .whereLayer("intake")
          .mayOnlyBeAccessedByLayers("source", "store", "publish", "app", "batch", "cli")
          .whereLayer("change")
          .mayOnlyBeAccessedByLayers("publish", "app", "batch", "cli")
          .whereLayer("explain")
          .mayOnlyBeAccessedByLayers("publish", "app", "cli")
          .whereLayer("consolidate")
          .mayOnlyBeAccessedByLayers("explain", "source", "store", "publish", "app", "batch", "cli")
          .whereLayer("statistic")
          .mayOnlyBeAccessedByLayers(
              "consolidate", "explain", "source", "store", "publish", "app", "batch", "cli")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers(
              "statistic",
              "consolidate",
              "explain",
              "intake",
              "source",
              "store",
              "publish",
              "app",
              "batch",
              "cli")
          .whereLayer("normalize")
          .mayOnlyBeAccessedByLayers(
              "check",
              "statistic",
              "consolidate",
              "change",
              "explain",
              "intake",
              "source",
              "store",
              "publish",
              "app",
              "batch",
              "cli")
          .whereLayer("encoding")
          .mayOnlyBeAccessedByLayers("intake", "source")
          .whereLayer("submission")
          .mayOnlyBeAccessedByLayers(
              "encoding",
              "outline",
              "normalize",
              "check",
              "statistic",
              "consolidate",
              "explain",
              "intake",
              "source",
              "store",
              "publish",
              "app",
              "batch",
              "cli")
          .whereLayer("outline")
          .mayOnlyBeAccessedByLayers(
              "normalize",
              "check",
              "statistic",
              "consolidate",
              "change",
              "explain",
              "intake",
              "source",
              "store",
              "publish",
              "app",
              "batch",
              "cli");

  @ArchTest
  static final ArchRule coreIsPure =
      noClasses()
          .that()
          .resideInAnyPackage(CORE)
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("vn.tonghop..", "java..", "org.jspecify..")
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "javax.sql..", "java.net..");

  @ArchTest
  static final ArchRule poiStaysAtTheEdge =
      noClasses()
          .that()
          .resideOutsideOfPackages("..source..", "..publish.template..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.poi..");

  @ArchTest
  static final ArchRule csvParsingStaysInSource =
      noClasses()
          .that()
          .resideOutsideOfPackages("..source..", "..publish..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.opencsv..");

  @ArchTest
  static final ArchRule jdbcStaysInStore =
      noClasses()
          .that()
          .resideOutsideOfPackage("..store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.sql..", "org.springframework.jdbc..", "org.flywaydb..");

  @ArchTest
  static final ArchRule springBatchStaysInBatch =
      noClasses()
          .that()
          .resideOutsideOfPackage("..batch..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.batch..", "org.springframework.boot..");

  @ArchTest
  static final ArchRule appIsFreeOfSpring =
      noClasses()
          .that()
          .resideInAPackage("..app..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework..");

  @ArchTest
  static final ArchRule nothingPublicIsCalledHelper =
      classes()
          .should()
          .haveSimpleNameNotEndingWith("Util")
          .andShould()
          .haveSimpleNameNotEndingWith("Utils")
          .andShould()
          .haveSimpleNameNotEndingWith("Helper")
          .andShould()
          .haveSimpleNameNotEndingWith("Manager")
          .andShould()
          .haveSimpleNameNotEndingWith("Impl");
}
