package uk.org.waymark.contract.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.contract.harbour.Harbour.changed;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.definition.Element;
import uk.org.waymark.contract.definition.ThemeReader;
import uk.org.waymark.contract.harbour.Harbour;

/** That a start reads and parses each file of a theme once, and keeps nothing of it but what it says. */
final class ReadingOnceTest {
    /** The parser makes room for a comment each time it comes upon it, and nothing else does. */
    private static final String LONG = "<!--" + "quay ".repeat(1_000_000) + "-->";

    @TempDir
    private Path home;

    @Test
    void theFilesOfAFolderAreReadOnce() throws IOException {
        ThemeFolder harbour = folder(Harbour.INDICATORS + LONG);
        long once = allocated(() -> readAlone(harbour));

        long atAStart = allocated(() -> load(harbour));

        assertTrue(atAStart < once * 3 / 2, () -> atAStart + " bytes at a start, " + once + " for reading once");
    }

    @Test
    void noElementIsKept() throws IOException {
        ThemeFolder harbour = folder(Harbour.INDICATORS);
        ThemeJar beach = ThemeJar.named(home, "beach.jar")
                .declared(
                        "beach",
                        changed(changed(Harbour.INDICATORS, "id=\"harbour\"", "id=\"beach\""), "NI 1", "NI 2"),
                        "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"beach\"><none>None.</none></action-plan>");

        ThemeCatalogue catalogue = load(List.of(beach.packed()), harbour);

        assertEquals(2, catalogue.installed().size());
        assertEquals(
                List.of(),
                reachable(catalogue).filter(Element.class::isInstance).toList());
    }

    private ThemeFolder folder(String indicators) throws IOException {
        Path folder = Files.createDirectories(home.resolve("port-2008-11/harbour"));
        Files.writeString(folder.resolve("indicators.xml"), indicators);
        Files.writeString(folder.resolve("action-plan.xml"), Harbour.ACTION_PLAN);
        return new ThemeFolder("agreements/port-2008-11/harbour", folder);
    }

    private static ThemeCatalogue load(ThemeFolder folder) throws IOException {
        ThemeCatalogue catalogue = load(List.of(), folder);
        assertEquals(1, catalogue.installed().size());
        return catalogue;
    }

    private static ThemeCatalogue load(List<Path> jars, ThemeFolder folder) throws IOException {
        try (URLClassLoader product = ThemeJar.loader()) {
            return ThemeCatalogue.load(product, jars, List.of(folder), List.of(Harbour.agreement()));
        }
    }

    private static Object readAlone(ThemeFolder folder) throws IOException {
        try (InputStream in = Files.newInputStream(folder.path().resolve("indicators.xml"))) {
            return ThemeReader.read(DefinitionFile.read("indicators.xml", in));
        }
    }

    @FunctionalInterface
    private interface Reading {
        Object read() throws IOException;
    }

    /** The bytes for which a reading asks, once its classes are loaded. */
    private static long allocated(Reading reading) throws IOException {
        reading.read();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        reading.read();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    /** Every object of the contract, or of a theme, that one leads to. */
    private static Stream<Object> reachable(Object from) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Object> ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            Object next = ahead.pop();
            if (seen.add(next)) {
                neighbours(next).filter(neighbour -> neighbour != null).forEach(ahead::push);
            }
        }
        return seen.stream();
    }

    private static Stream<?> neighbours(Object object) {
        if (object instanceof Map<?, ?> map) {
            return Stream.concat(map.keySet().stream(), map.values().stream());
        }
        if (object instanceof Collection<?> all) {
            return all.stream();
        }
        if (object instanceof Optional<?> maybe) {
            return maybe.stream();
        }
        if (object instanceof AtomicReference<?> reference) {
            return Stream.ofNullable(reference.get());
        }
        return !object.getClass().getModule().isNamed()
                ? fields(object.getClass()).map(field -> value(field, object))
                : Stream.empty();
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, above -> above != null, Class::getSuperclass)
                .filter(above -> !above.getModule().isNamed())
                .flatMap(above -> Stream.of(above.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers())
                        && !field.getType().isPrimitive());
    }

    private static Object value(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
