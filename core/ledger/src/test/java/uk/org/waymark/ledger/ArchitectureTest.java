package uk.org.waymark.ledger;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.theClass;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.SqlRow;
import uk.org.waymark.ledger.database.StatementCount;

class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.org.waymark");
    private static final JavaClasses LEDGER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.org.waymark.ledger");

    @Test
    void theRulesBelowLookAtTheWholeCore() {
        assertTrue(LEDGER.size() > 50, "expected more than 50 classes, found " + LEDGER.size());
        assertTrue(ALL.size() > LEDGER.size() + 120, "expected contract and position too, found " + ALL.size());
    }

    @Test
    void onlyTheLedgerUsesPersistence() {
        noClasses()
                .that()
                .resideOutsideOfPackage("uk.org.waymark.ledger..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.persistence..")
                .check(ALL);
    }

    @Test
    void statementsArePreparedInOnePlace() {
        DescribedPredicate<JavaClass> statements =
                belongToAnyOf(Statement.class, PreparedStatement.class, ResultSet.class);

        theClass(Sql.class).should().dependOnClassesThat(statements).check(LEDGER);
        noClasses()
                .that()
                .doNotBelongToAnyOf(Sql.class, SqlRow.class, StatementCount.class)
                .should()
                .dependOnClassesThat(statements)
                .check(ALL);
    }

    @Test
    void arrowsRunOneWay() {
        noClasses()
                .that()
                .resideInAPackage("uk.org.waymark.contract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("uk.org.waymark.position..", "uk.org.waymark.ledger..")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage("uk.org.waymark.position..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("uk.org.waymark.ledger..")
                .check(ALL);
    }

    @Test
    void theLedgerKnowsNothingOfPages() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("uk.org.waymark.web..", "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..")
                .check(LEDGER);
    }

    @Test
    void noPackageDependsOnItselfInACircle() {
        slices().matching("uk.org.waymark.ledger.(*)..")
                .should()
                .beFreeOfCycles()
                .check(LEDGER);
    }

    @Test
    void everyPackageSaysWhatItIs() {
        Set<String> described = LEDGER.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        Set<String> silent =
                LEDGER.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        silent.removeAll(described);

        assertEquals(Set.of(), silent, "package-info.java is missing");
    }
}
