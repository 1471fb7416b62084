package uk.org.waymark.ledger.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.audit.AuditTrail;
import uk.org.waymark.ledger.capture.Assess;
import uk.org.waymark.ledger.database.Database;
import uk.org.waymark.ledger.definition.DefinitionQuery;
import uk.org.waymark.ledger.definition.Installation;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.evidence.EvidenceStore;
import uk.org.waymark.ledger.importing.SampleImport;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.ledger.permission.Role;
import uk.org.waymark.ledger.sample.Samples;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.ledger.snapshot.Snapshots;

/** The product over a database of a test's own, with a home folder whose sample "test" a test writes; it is 1 May 2009. */
public final class TestInstallation {
    public static final String LEICESTER = "leicester-2008-11";
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2009-05-01T09:00:00Z"), Known.LONDON);

    private final Path home;
    private final Map<String, String> samples;
    private final Clock clock;
    private final TestDatabase database;
    private final Ledger ledger;
    private Optional<Agreements> read = Optional.empty();
    private List<String> readFrom = List.of();

    public TestInstallation(Path home) {
        this(home, TestDatabase.migrated());
    }

    public TestInstallation(Path home, TestDatabase database) {
        this(home, database, Map.of("waymark.sample", "test"), CLOCK);
        write("samples/test/sample.properties", "agreement=leicester-2008-11\n");
    }

    private TestInstallation(Path home, TestDatabase database, Map<String, String> samples, Clock clock) {
        this.home = home;
        this.database = database;
        this.samples = samples;
        this.clock = clock;
        this.ledger = database.ledger(clock);
    }

    /** One that starts with other samples, separated by commas, on another day. */
    public static TestInstallation withSamples(Path home, String samples, LocalDate today) {
        Clock morning = Clock.fixed(today.atTime(9, 0).atZone(Known.LONDON).toInstant(), Known.LONDON);
        return new TestInstallation(
                home,
                TestDatabase.migrated(),
                Map.of("waymark.sample", samples, "waymark.today", today.toString()),
                morning);
    }

    public TestInstallation write(String file, String text) {
        try {
            Path path = home.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestDatabase database() {
        return database;
    }

    /** Somebody with an account of their own. */
    public Actor actor(Role role, Optional<Remit> remit) {
        UUID account = UUID.randomUUID();
        database.transactions().inOne(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO waymark.account (id) VALUES (?)")) {
                insert.setObject(1, account);
                return insert.executeUpdate();
            }
        });
        return new Actor(new Account(account), role, remit);
    }

    public Ledger ledger() {
        return ledger;
    }

    public Settings settings() {
        Map<String, String> given = new HashMap<>(samples);
        given.put("waymark.home", home.toString());
        return new Settings(key -> Optional.ofNullable(given.get(key)));
    }

    /** As read after the home was changed last: a test that wrote a file asks again. */
    public Agreements agreements() {
        List<String> files = filesOfTheHome();
        if (read.isEmpty() || !readFrom.equals(files)) {
            read = Optional.of(new Agreements(settings(), new Samples(settings())));
            readFrom = files;
        }
        return read.get();
    }

    private List<String> filesOfTheHome() {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(TestInstallation::asItIs)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String asItIs(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The definitions, after what is in the home was installed as at a start. */
    public DefinitionQuery definitions() {
        Agreements agreements = agreements();
        DefinitionQuery definitions = new DefinitionQuery(database.transactions(), agreements);
        install(agreements, definitions);
        return definitions;
    }

    /** Installs what is in the home, as a start does. */
    public void install(Agreements agreements, DefinitionQuery definitions) {
        installation(agreements, definitions).run();
    }

    /** What installs definitions, for those who have their own. */
    public Installation installation(Agreements agreements, DefinitionQuery definitions) {
        return new Installation(settings(), database.transactions(), agreements, ledger, definitions, clock);
    }

    public EvidenceStore evidence() {
        return new EvidenceStore(database.transactions(), settings(), new AuditTrail(database.transactions()));
    }

    public Assess assess() {
        return new Assess(snapshots(), evidence());
    }

    public Snapshots snapshots() {
        definitions();
        return snapshots(ledger, clock);
    }

    /** The snapshots by agreements that were installed, as the product takes them. */
    public Snapshots snapshots(Agreements agreements) {
        return snapshots(agreements, ledger, clock);
    }

    /** The snapshots of a ledger on another day, with the definitions as they are installed. */
    public Snapshots snapshots(Ledger dated, Clock businessClock) {
        return snapshots(agreements(), dated, businessClock);
    }

    private Snapshots snapshots(Agreements agreements, Ledger dated, Clock businessClock) {
        Database prepared = new Database(database.transactions());
        prepared.prepared();
        return new Snapshots(
                prepared, agreements, new DefinitionQuery(database.transactions(), agreements), dated, businessClock);
    }

    /** Installs what is in the home and imports the sample as written so far, as a start does. */
    public void runImport() {
        Samples samples = new Samples(settings());
        SampleImport sampleImport = new SampleImport(agreements(), snapshots(), assess(), evidence());
        samples.all().forEach(sampleImport::run);
    }
}
