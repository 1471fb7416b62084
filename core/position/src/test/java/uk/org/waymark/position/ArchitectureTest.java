package uk.org.waymark.position;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses POSITION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.org.waymark.position");

    @Test
    void theRulesBelowLookAtTheWholeModule() {
        assertTrue(POSITION.size() > 60, "expected more than 60 classes, found " + POSITION.size());
    }

    @Test
    void aPositionNeedsTheContractAndTheJdkAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("uk.org.waymark.position..", "uk.org.waymark.contract..", "java.."))
                .check(POSITION);
    }

    @Test
    void noPackageDependsOnItselfInACircle() {
        slices().matching("uk.org.waymark.(**)").should().beFreeOfCycles().check(POSITION);
    }

    @Test
    void figuresAreNeverBinaryFloatingPoint() {
        noFields()
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .check(POSITION);
    }

    @Test
    void everyPackageSaysWhatItIs() {
        Set<String> described = POSITION.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        Set<String> packages = POSITION.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertTrue(described.containsAll(packages), () -> "package-info.java is missing among " + packages);
    }
}
