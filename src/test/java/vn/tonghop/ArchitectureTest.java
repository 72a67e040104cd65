package vn.tonghop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The dependency rule of {@code vn.tonghop}'s package documentation and docs/architecture.md. */
@AnalyzeClasses(packages = "vn.tonghop", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final List<String> CORE =
      List.of(
          "finding",
          "submission",
          "encoding",
          "outline",
          "normalize",
          "check",
          "statistic",
          "consolidate",
          "change",
          "explain",
          "intake");

  private static final String TO_CHECK = "finding submission outline normalize check";
  private static final String TO_CONSOLIDATE = TO_CHECK + " statistic consolidate";

  /** Which packages each may use, in reading order; docs/architecture.md has the same table. */
  static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

  static {
    allow("finding", "");
    allow("submission", "finding");
    allow("encoding", "finding submission");
    allow("outline", "finding submission");
    allow("normalize", "finding submission outline");
    allow("check", "finding submission outline normalize");
    allow("statistic", TO_CHECK);
    allow("consolidate", TO_CHECK + " statistic");
    allow("change", "finding outline normalize");
    allow("explain", TO_CONSOLIDATE);
    allow("intake", TO_CHECK + " encoding");
    allow("app", TO_CONSOLIDATE + " change explain intake source store publish");
    allow("source", TO_CONSOLIDATE + " intake encoding");
    allow("store", TO_CONSOLIDATE + " intake");
    allow("publish", TO_CONSOLIDATE + " change explain intake");
    allow("batch", TO_CONSOLIDATE + " change intake source store publish app");
    allow("cli", TO_CONSOLIDATE + " change explain intake app batch");
  }

  private static void allow(String layer, String others) {
    MAY_USE.put(layer, others.isEmpty() ? Set.of() : new TreeSet<>(List.of(others.split(" "))));
  }

  @ArchTest static final ArchRule packagesDependOneWay = oneWay();

  private static ArchRule oneWay() {
    LayeredArchitecture rule =
        layeredArchitecture().consideringOnlyDependenciesInAnyPackage("vn.tonghop..");
    for (String layer : MAY_USE.keySet()) {
      rule = rule.layer(layer).definedBy("vn.tonghop." + layer + "..");
    }
    for (Map.Entry<String, Set<String>> layer : MAY_USE.entrySet()) {
      LayeredArchitecture.LayerDependencySpecification where = rule.whereLayer(layer.getKey());
      rule =
          layer.getValue().isEmpty()
              ? where.mayNotAccessAnyLayer()
              : where.mayOnlyAccessLayers(layer.getValue().toArray(String[]::new));
    }
    return rule;
  }

  @ArchTest
  static final ArchRule coreIsPure =
      noClasses()
          .that()
          .resideInAnyPackage(
              CORE.stream().map(layer -> "vn.tonghop." + layer + "..").toArray(String[]::new))
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
