package banmian.parse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("banmian");

    @Test
    void packagesKeepTheirLayers() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("intake")
                .definedBy("banmian.parse.intake..")
                .layer("work")
                .definedBy("banmian.parse.work..")
                .layer("config")
                .definedBy("banmian.parse.config..")
                .whereLayer("intake")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("work")
                .mayOnlyBeAccessedByLayers("intake")
                .because("the Kafka loop drives the work and the work knows nothing of the loop")
                .check(CLASSES);
    }

    @Test
    void theSegmenterKnowsNobody() {
        noClasses()
                .that()
                .resideInAPackage("banmian.segmenter..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("banmian.segmenter..", "java..")
                .because("the heart is plain Java that anyone can embed")
                .check(CLASSES);
    }

    @Test
    void onlyTheParserSpeaksToTheSegmenter() {
        noClasses()
                .that()
                .resideInAPackage("banmian.parse..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("banmian.segmenter..")
                .because("page-parser maps between segmenter and contracts, in one place")
                .check(CLASSES);
    }

    @Test
    void contractsKnowNobody() {
        noClasses()
                .that()
                .resideInAPackage("banmian.contracts..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("banmian.parse..", "banmian.parser..", "banmian.segmenter..", "io.quarkus..")
                .because("events are what services share, and all that they share")
                .check(CLASSES);
    }
}
