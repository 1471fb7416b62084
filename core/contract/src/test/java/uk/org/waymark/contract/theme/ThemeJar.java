package uk.org.waymark.contract.theme;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A theme's jar as a council would drop it in, compiled and packed in a test's own folder. */
public final class ThemeJar {
    private static final String SERVICES_FILE = "META-INF/services/" + Theme.class.getName();

    private final Path jar;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private ThemeJar(Path jar) {
        this.jar = jar;
    }

    public static ThemeJar named(Path folder, String name) {
        return new ThemeJar(folder.resolve(name));
    }

    /** A declared theme in a package of its own, named in the services file. */
    public ThemeJar declared(String packageName, String indicators, String actionPlan) {
        String className = packageName + ".DroppedTheme";
        return compiled(
                        className,
                        "package " + packageName + "; public class DroppedTheme extends "
                                + DeclaredTheme.class.getName() + " {}")
                .file(packageName + "/indicators.xml", indicators)
                .file(packageName + "/action-plan.xml", actionPlan)
                .services(className);
    }

    public ThemeJar services(String lines) {
        return file(SERVICES_FILE, lines + "\n");
    }

    public ThemeJar file(String path, String text) {
        entries.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public ThemeJar without(String path) {
        entries.remove(path);
        return this;
    }

    public ThemeJar compiled(String className, String source) {
        try {
            Path classes = Files.createTempDirectory(jar.getParent(), "classes");
            compile(className, source, classes);
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    entries.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packs the jar and says where it is. */
    public Path packed() {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packing = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                packing.putNextEntry(new JarEntry(entry.getKey()));
                packing.write(entry.getValue());
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class loader that sees the contract and these jars. */
    public static URLClassLoader loader(ThemeJar... jars) {
        return new URLClassLoader(
                Stream.of(jars).map(jar -> address(jar.packed())).toArray(URL[]::new), Theme.class.getClassLoader());
    }

    private static URL address(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void compile(String className, String source, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        URI name = URI.create("string:///" + className.replace('.', '/') + ".java");
        var unit = new SimpleJavaFileObject(name, SimpleJavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        StringWriter complaints = new StringWriter();
        String contract = Path.of(URI.create(Theme.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
        List<String> options = List.of("-proc:none", "-cp", contract, "-d", classes.toString());
        if (!compiler.getTask(complaints, null, null, options, null, List.of(unit))
                .call()) {
            throw new IllegalArgumentException(complaints.toString());
        }
    }
}
