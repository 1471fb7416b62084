package uk.org.waymark.contract;

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
    private static final JavaClasses CONTRACT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.org.waymark.contract");

    @Test
    void theRulesBelowLookAtTheWholeContract() {
        assertTrue(CONTRACT.size() > 60, "expected more than 60 classes, found " + CONTRACT.size());
    }

    @Test
    void theContractUsesTheJdkAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("uk.org.waymark.contract..", "java..", "javax.xml..", "org.xml.."))
                .check(CONTRACT);
    }

    @Test
    void noPackageDependsOnItselfInACircle() {
        slices().matching("uk.org.waymark.contract.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CONTRACT);
    }

    @Test
    void figuresAreNeverBinaryFloatingPoint() {
        noFields()
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .check(CONTRACT);
    }

    @Test
    void everyPackageSaysWhatItIs() {
        Set<String> described = CONTRACT.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        Set<String> packages = CONTRACT.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertTrue(described.containsAll(packages), () -> "package-info.java is missing among " + packages);
    }
}
