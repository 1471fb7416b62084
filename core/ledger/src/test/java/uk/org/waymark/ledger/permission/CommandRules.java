package uk.org.waymark.ledger.permission;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.snapshot.Snapshots;

/** What commands are, and who may append to the ledger, found in the compiled classes. */
final class CommandRules {
    /** What entries are appended by; the second looks at what stands and calls the first. */
    private static final List<Class<?>> DOORS = List.of(Ledger.class, Snapshots.class);

    private final JavaClasses classes;
    private final List<Class<?>> trusted;

    /** @param trusted classes that act for the product itself and not for a person */
    CommandRules(JavaClasses classes, Class<?>... trusted) {
        this.classes = classes;
        this.trusted = List.of(trusted);
    }

    /** The commands: public methods of application-scoped beans that are told first who asks. */
    List<JavaMethod> commands() {
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(ApplicationScoped.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(CommandRules::isToldWhoAsks)
                .toList();
    }

    /** The commands that require no permission. */
    List<String> unguarded() {
        return commands().stream()
                .filter(method -> method.getMethodCallsFromSelf().stream().noneMatch(CommandRules::isRequire))
                .map(JavaMethod::getFullName)
                .sorted()
                .toList();
    }

    /** The code that appends to the ledger and is neither a command, nor called by commands only, nor trusted. */
    List<String> appendingWithoutACommand() {
        return DOORS.stream()
                .flatMap(door -> classes.get(door).getMethods().stream())
                .filter(method -> method.getName().equals("append"))
                .flatMap(CommandRules::callers)
                .filter(caller -> DOORS.stream().noneMatch(caller.getOwner()::isEquivalentTo))
                .filter(caller -> !isAllowed(caller, new HashSet<>()))
                .map(JavaCodeUnit::getFullName)
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isAllowed(JavaCodeUnit caller, Set<JavaCodeUnit> seen) {
        if (isTrusted(caller.getOwner()) || (caller instanceof JavaMethod method && isToldWhoAsks(method))) {
            return true;
        }
        if (caller.getModifiers().contains(JavaModifier.PUBLIC)
                || caller instanceof JavaConstructor
                || !seen.add(caller)) {
            return false;
        }
        List<JavaCodeUnit> callers = callers(caller).toList();
        return !callers.isEmpty() && callers.stream().allMatch(its -> isAllowed(its, seen));
    }

    private boolean isTrusted(JavaClass type) {
        return trusted.stream().anyMatch(type::isEquivalentTo);
    }

    private static boolean isToldWhoAsks(JavaMethod method) {
        return !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().get(0).isEquivalentTo(Actor.class);
    }

    private static boolean isRequire(JavaAccess<?> call) {
        return call.getTargetOwner().isEquivalentTo(Actor.class)
                && call.getName().equals("require");
    }

    private static Stream<JavaCodeUnit> callers(JavaCodeUnit called) {
        return called.getAccessesToSelf().stream().map(JavaAccess::getOrigin);
    }
}
