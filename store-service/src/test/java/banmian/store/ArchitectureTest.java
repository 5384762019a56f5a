package banmian.store;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("banmian.store");

    @Test
    void packagesKeepTheirLayers() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("room")
                .definedBy("banmian.store.room..")
                .layer("rest")
                .definedBy("banmian.store.rest..")
                .layer("format")
                .definedBy("banmian.store.format..")
                .layer("query")
                .definedBy("banmian.store.query..")
                .layer("intake")
                .definedBy("banmian.store.intake..")
                .layer("letters")
                .definedBy("banmian.store.letters..")
                .layer("republish")
                .definedBy("banmian.store.republish..")
                .layer("pipeline")
                .definedBy("banmian.store.pipeline..")
                .layer("health")
                .definedBy("banmian.store.health..")
                .layer("search")
                .definedBy("banmian.store.search..")
                .layer("persistence")
                .definedBy("banmian.store.persistence..")
                .layer("continuation")
                .definedBy("banmian.store.continuation..")
                .layer("reprints")
                .definedBy("banmian.store.reprints..")
                .whereLayer("room")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("rest")
                .mayOnlyBeAccessedByLayers("room")
                .whereLayer("query")
                .mayOnlyBeAccessedByLayers("room", "rest", "republish", "format")
                .whereLayer("format")
                .mayOnlyBeAccessedByLayers("room", "rest")
                .whereLayer("republish")
                .mayOnlyBeAccessedByLayers("rest")
                .whereLayer("intake")
                .mayOnlyBeAccessedByLayers("letters")
                .whereLayer("letters")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("pipeline")
                .mayOnlyBeAccessedByLayers("room", "rest")
                .whereLayer("health")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("search")
                .mayOnlyBeAccessedByLayers("query", "rest", "room", "health")
                .whereLayer("persistence")
                .mayOnlyBeAccessedByLayers("query", "intake", "letters", "republish")
                .whereLayer("continuation")
                .mayOnlyBeAccessedByLayers("query")
                .whereLayer("reprints")
                .mayOnlyBeAccessedByLayers("query", "persistence")
                .because("writing and reading share the tables and nothing else, and HTTP knows no tables")
                .check(CLASSES);
    }

    @Test
    void onlyWhatTakesInSendsBackAndWatchesSpeaksToKafka() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "banmian.store.intake..",
                        "banmian.store.letters..",
                        "banmian.store.republish..",
                        "banmian.store.pipeline..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive.messaging..")
                .because("the API must answer while the broker is away")
                .check(CLASSES);
    }

    @Test
    void onlyTheApiAndTheRoomSpeakHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackages("banmian.store.rest..", "banmian.store.room..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.vertx.ext.web..")
                .because("what is stored and how it is found is no matter of HTTP")
                .check(CLASSES);
    }
}
