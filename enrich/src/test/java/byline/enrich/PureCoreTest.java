package byline.enrich;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The core decides, the shell reads, asks and writes; the arrow between them points one way. */
class PureCoreTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("byline.ingest", "byline.enrich");

  private static final String SHELL = "byline.enrich.topology..";

  @Test
  void pureCode_neverImportsKafka() {
    noClasses()
        .that()
        .resideInAPackage("byline.enrich..")
        .and()
        .resideOutsideOfPackage(SHELL)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.kafka..", "org.rocksdb..", "io.micrometer..", "org.slf4j..")
        .check(HOUSE);
  }

  @Test
  void pureCode_neverAsksTheClock() {
    noClasses()
        .that()
        .resideInAPackage("byline.enrich..")
        .and()
        .resideOutsideOfPackage(SHELL)
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(HOUSE);
  }

  @Test
  void pureCode_neverDependsOnTheShell() {
    noClasses()
        .that()
        .resideInAPackage("byline.enrich..")
        .and()
        .resideOutsideOfPackage(SHELL)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(SHELL)
        .check(HOUSE);
  }

  @Test
  void resolvingEngine_knowsNothingOfPapersAndAuthors() {
    classes()
        .that()
        .resideInAPackage("byline.enrich.resolve..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "byline.enrich.resolve..", "java..", "com.fasterxml.jackson..", "org.jspecify..")
        .check(HOUSE);
  }

  @Test
  void papers_areResolvedFromClaimsAlone_neverFromAuthors() {
    noClasses()
        .that()
        .resideInAPackage("byline.enrich.paper..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("byline.enrich.author..")
        .check(HOUSE);
  }

  @Test
  void ingest_knowsNothingOfEnrich() {
    noClasses()
        .that()
        .resideInAPackage("byline.ingest..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("byline.enrich..")
        .check(HOUSE);
  }
}
