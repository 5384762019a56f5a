package banmian.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The layering of the service. */
class ArchitectureTest {
    private static final JavaClasses INGEST = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("banmian.ingest");

    @Test
    void ingestKnowsContractsReaderAndTransactionsOnly() {
        noClasses()
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("banmian..")
                        .and(JavaClass.Predicates.resideOutsideOfPackages(
                                "banmian.ingest..",
                                "banmian.contracts..",
                                "banmian.reader..",
                                "banmian.guard..",
                                "banmian.channel..",
                                "banmian.transactions..")))
                .because("services meet on the topics only, and pages are segmented by the parse service")
                .check(INGEST);
    }

    @Test
    void theWaysInDoNotKnowEachOther() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("topic")
                .definedBy("banmian.ingest.topic..")
                .layer("http")
                .definedBy("banmian.ingest.http..")
                .layer("folder")
                .definedBy("banmian.ingest.folder..")
                .layer("publish")
                .definedBy("banmian.ingest.publish..")
                .layer("reading")
                .definedBy("banmian.ingest.reading..")
                .whereLayer("topic")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("http")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("folder")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("publish")
                .mayOnlyBeAccessedByLayers("http", "folder")
                .because("HTTP and the folder put pages on raw-pages as any client does; the topic is the one way on")
                .check(INGEST);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("banmian.ingest.(*)..")
                .should()
                .beFreeOfCycles()
                .because("each package is to be understood by itself")
                .check(INGEST);
    }

    @Test
    void onlyTheTopicWritesInTransactions() {
        noClasses()
                .that()
                .resideOutsideOfPackage("banmian.ingest.topic")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("banmian.transactions..", "banmian.channel..")
                .because("one transactional producer serves one channel, one transaction at a time")
                .check(INGEST);
    }
}
