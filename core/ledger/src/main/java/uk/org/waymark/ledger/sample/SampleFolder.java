package uk.org.waymark.ledger.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a sample's files are: in the home folder, else in the product. */
public final class SampleFolder {
    private final String name;
    private final Optional<Path> home;
    private final ClassLoader product;

    SampleFolder(String name, Optional<Path> home, ClassLoader product) {
        this.name = name;
        this.home = home;
        this.product = product;
    }

    /** A file of the folder as text in UTF-8; empty when there is none of that name. */
    public Optional<String> find(String file) {
        return findBytes(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The same as it is. */
    public Optional<byte[]> findBytes(String file) {
        try (InputStream in = open(file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path(file), e);
        }
    }

    /** How messages name a file of the folder. */
    public String path(String file) {
        return "samples/" + name + "/" + file;
    }

    private InputStream open(String file) throws IOException {
        Optional<Path> own = home.map(folder -> folder.resolve(path(file))).filter(Files::isRegularFile);
        return own.isPresent() ? Files.newInputStream(own.get()) : product.getResourceAsStream(path(file));
    }
}
