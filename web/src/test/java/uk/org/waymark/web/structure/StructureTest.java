package uk.org.waymark.web.structure;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructureTest {
    private static final String WEB = "uk.org.waymark.web";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(WEB);

    @Test
    void theRulesLookAtSomething() {
        assertTrue(CLASSES.size() > 60, "only " + CLASSES.size() + " classes were found");
    }

    @Test
    void nothingHereTouchesADatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.postgresql..")
                .check(CLASSES);
    }

    @Test
    void noPageAsksTheLedgerForEntries() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Page")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("uk.org.waymark.ledger.entry..")
                .check(CLASSES);
    }

    /** IdentityFilter tells nobody but Waymark: to the container everybody is somebody who is not signed in. */
    @Test
    void nothingAsksTheContainerWhoAsks() {
        noClasses()
                .should()
                .callMethodWhere(target(nameMatching("getUserPrincipal|getRemoteUser|isUserInRole|getCallerPrincipal")))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.security..", "jakarta.annotation.security..")
                .check(CLASSES);
    }

    @Test
    void packagesDependOnOneAnotherOneWay() {
        slices().matching(WEB + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIs() {
        // A package-info without annotations leaves no class behind, so its source is looked for.
        List<String> silent = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> !Files.exists(Path.of("src/main/java", name.replace('.', '/'), "package-info.java")))
                .toList();

        assertEquals(List.of(), silent);
    }
}
