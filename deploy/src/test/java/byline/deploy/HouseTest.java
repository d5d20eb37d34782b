package byline.deploy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

/** The chain of modules is the data's way through the house, and its core is pure. */
class HouseTest {
  private static final String[] PURE = {
    "byline.ingest.page..",
    "byline.enrich.parse..",
    "byline.enrich.claim..",
    "byline.enrich.name..",
    "byline.enrich.resolve..",
    "byline.enrich.paper..",
    "byline.enrich.author..",
    "byline.enrich.entity.."
  };

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("byline");

  @Test
  void eachModule_dependsOnThoseBeforeItOnly() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("ingest")
        .definedBy("byline.ingest..")
        .layer("enrich")
        .definedBy("byline.enrich..")
        .layer("sink")
        .definedBy("byline.sink..")
        .layer("deploy")
        .definedBy("byline.deploy..")
        .whereLayer("deploy")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("sink")
        .mayOnlyBeAccessedByLayers("deploy")
        .whereLayer("enrich")
        .mayOnlyBeAccessedByLayers("sink", "deploy")
        .check(HOUSE);
  }

  @Test
  void pureCore_neverSeesKafkaOrADisk() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.kafka..", "java.nio.file..", "org.slf4j..")
        .check(HOUSE);
  }

  @Test
  void pureCore_neverAsksTheClock() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(HOUSE);
  }

  @Test
  void packagesOfDeploy_formNoCircle() {
    slices().matching("byline.deploy.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void packagesOfIngest_formNoCircle() {
    slices().matching("byline.ingest.(*)..").should().beFreeOfCycles().check(HOUSE);
  }
}
