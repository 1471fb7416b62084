package uk.org.waymark.ledger.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import uk.org.waymark.ledger.sample.invention.InventedYears;

/**
 * Where a sample's files are: in the home folder, else in the product. Where a sample has the trajectories of its measures
 * instead of figures, the files that follow from them are worked out when they are asked for.
 */
public final class SampleFolder {
    private static final String TRAJECTORIES = "trajectories.csv";
    private static final String HAPPENINGS = "happenings.csv";

    private final String name;
    private final Optional<Path> home;
    private final ClassLoader product;
    private final Optional<InventedYears> invented;

    SampleFolder(String name, Optional<Path> home, ClassLoader product) {
        this(name, home, product, Optional.empty());
    }

    private SampleFolder(String name, Optional<Path> home, ClassLoader product, Optional<InventedYears> invented) {
        this.name = name;
        this.home = home;
        this.product = product;
        this.invented = invented;
    }

    /** The same with what follows from its trajectories up to a day, where it has any; another name gives other figures. */
    SampleFolder upTo(LocalDate today) {
        return new SampleFolder(
                name,
                home,
                product,
                find(TRAJECTORIES)
                        .map(trajectories ->
                                invented(trajectories, find(HAPPENINGS).orElse(""), today)));
    }

    /** A file of the folder as text in UTF-8; empty when there is none of that name. */
    public Optional<String> find(String file) {
        return findBytes(file).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** The same as it is. */
    public Optional<byte[]> findBytes(String file) {
        try (InputStream in = open(file)) {
            return in == null ? invented.flatMap(years -> years.find(file)) : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path(file), e);
        }
    }

    private InventedYears invented(String trajectories, String happenings, LocalDate today) {
        try {
            return InventedYears.of(path(""), trajectories, happenings, name.hashCode(), today);
        } catch (IllegalArgumentException unfit) {
            throw new SampleFault(unfit);
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
