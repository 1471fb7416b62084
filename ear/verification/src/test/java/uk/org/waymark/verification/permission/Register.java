package uk.org.waymark.verification.permission;

import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.org.waymark.verification.product.Surroundings;

/** The addresses that the product has, as its own registers say: pages, servlets beside them, and the API's document. */
public final class Register {
    private static final String PAGES = "uk.org.waymark.web.address.Address";
    private static final Pattern PATH = Pattern.compile(" {2}(/\\S*):");
    private static final Pattern METHOD = Pattern.compile(" {4}(get|post|put|patch|delete):");

    private final Path classes = Surroundings.file("waymark.web.classes");

    /** The paths of pages, such as "/themes/*". */
    public List<String> pages() {
        try (URLClassLoader loader = loader()) {
            Class<?> address = loader.loadClass(PAGES);
            Field path = address.getDeclaredField("path");
            path.setAccessible(true);
            List<String> paths = new ArrayList<>();
            for (Object constant : address.getEnumConstants()) {
                paths.add((String) path.get(constant));
            }
            return paths;
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException("The register of pages cannot be read", e);
        }
    }

    /** The paths of servlets, such as "/sign-out". */
    List<String> servlets() {
        try (URLClassLoader loader = loader();
                Stream<Path> files = Files.walk(classes)) {
            return files.filter(Register::isServlet)
                    .flatMap(file -> Stream.of(annotation(loader, file).value()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the API answers, such as "GET /api/v1/position". */
    public List<String> answers() {
        List<String> answers = new ArrayList<>();
        String path = "";
        try {
            for (String line : Files.readAllLines(classes.resolve("META-INF/openapi.yaml"))) {
                Matcher begins = PATH.matcher(line);
                Matcher method = METHOD.matcher(line);
                if (begins.matches()) {
                    path = begins.group(1);
                } else if (method.matches() && !path.isEmpty()) {
                    answers.add(method.group(1).toUpperCase(Locale.ROOT) + " " + path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answers;
    }

    /**
     * Whether an address as somebody asks for it is one that a register writes with a star or a name in braces. The star
     * of a servlet covers whatever is below, as the container has it; that of a page one more part.
     */
    static boolean means(String registered, String asked) {
        String star = registered.startsWith("file ") ? ".+" : "[^/]+";
        String expression = Pattern.quote(registered)
                .replaceAll("\\{[^}]*}", "\\\\E[^/]+\\\\Q")
                .replaceFirst("/\\*\\\\E$", "/\\\\E" + star);
        return asked.replaceFirst("[?#].*", "").matches(expression);
    }

    private URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, Register.class.getClassLoader());
    }

    private static boolean isServlet(Path file) {
        try {
            return file.toString().endsWith(".class")
                    && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                            .contains("Ljakarta/servlet/annotation/WebServlet;");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WebServlet annotation(ClassLoader loader, Path file) {
        String name = classes.relativize(file).toString().replace('/', '.').replaceFirst("\\.class$", "");
        try {
            return loader.loadClass(name).getAnnotation(WebServlet.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name + " cannot be looked at", e);
        }
    }
}
