package uk.org.waymark.contract;

import static java.util.function.Predicate.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything of the contract that a theme can name, as a file in the tree: see "What may change" in README.md. */
class SignatureTest {
    private static final Path AGREED = Path.of("contract.signature");
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");
    private static final Path FOUND = Path.of("target", "contract.signature");
    private static final JavaClasses CONTRACT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.org.waymark.contract");

    @Test
    void theContractIsWhatItsSignatureFileSays() throws IOException {
        List<String> agreed = Files.readAllLines(AGREED);

        List<String> found = CONTRACT.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::reflect)
                .flatMap(SignatureTest::lines)
                .sorted()
                .distinct()
                .toList();
        Files.write(FOUND, found);

        assertTrue(found.size() > 500, "expected more than 500 signatures, found " + found.size());
        assertEquals(
                "", without(agreed, found), () -> "Themes in use may need these lines, which were removed or changed.");
        assertEquals(
                "", without(found, agreed), () -> "An addition to the contract: agree it, then copy " + FOUND + ".");
    }

    private static String without(List<String> some, List<String> others) {
        return some.stream().filter(not(others::contains)).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Class<?> type) {
        return Stream.of(
                        Stream.of(heading(type)),
                        visible(type.getDeclaredFields()).map(Field::toGenericString),
                        visible(type.getDeclaredConstructors()).map(Constructor::toGenericString),
                        visible(type.getDeclaredMethods()).map(Method::toGenericString))
                .flatMap(line -> line)
                .map(line -> type.getName() + ": " + line);
    }

    /** The compiler lists what a sealed type permits in the order it came upon it, so that is put in another. */
    private static String heading(Class<?> type) {
        return Stream.of(
                        Stream.of(type.toGenericString()),
                        Stream.ofNullable(type.getGenericSuperclass()).map(above -> "extends " + above.getTypeName()),
                        Arrays.stream(type.getGenericInterfaces()).map(above -> "implements " + above.getTypeName()),
                        Stream.ofNullable(type.getPermittedSubclasses())
                                .flatMap(Arrays::stream)
                                .map(below -> "permits " + below.getName())
                                .sorted())
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    private static <M extends Member> Stream<M> visible(M[] members) {
        return Arrays.stream(members)
                .filter(member -> !member.isSynthetic() && !OF_EVERY_OBJECT.contains(member.getName()))
                .filter(member ->
                        Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()));
    }
}
