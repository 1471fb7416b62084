package uk.org.waymark.ledger.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.definition.DefinitionException;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.definition.DefinitionQuery;
import uk.org.waymark.ledger.definition.Installation;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.ledger.snapshot.Snapshots;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.ReleaseStatement.AgreementRelease;
import uk.org.waymark.position.reporting.ReleaseStatement.ThemeRelease;

/**
 * Looks at definitions before they are installed. Files alone can be sent: a jar is code, and is installed by those who
 * have the server.
 */
@ApplicationScoped
public class Proposals {
    /** The most bytes of a file that is sent; the largest of Leicester’s has a twentieth. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private final Agreements agreements;
    private final DefinitionQuery definitions;
    private final Snapshots snapshots;
    private final Installation installation;

    @Inject
    public Proposals(
            Agreements agreements, DefinitionQuery definitions, Snapshots snapshots, Installation installation) {
        this.agreements = agreements;
        this.definitions = definitions;
        this.snapshots = snapshots;
        this.installation = installation;
    }

    /** For the container's proxy only. */
    protected Proposals() {
        this(null, null, null, null);
    }

    /**
     * The files of a release, to be kept or to be looked at and installed again.
     *
     * @param sequence the place of the release's entry in the chain
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws java.util.NoSuchElementException when there is no release at that place
     */
    public SentFile release(Actor actor, String agreement, long sequence) {
        actor.require(Permission.INSTALL_DEFINITIONS);
        Entries entries = snapshots.of(agreement).entries();
        return Stream.concat(
                        entries.all(AgreementRelease.class)
                                .filter(entry -> entry.sequence() == sequence)
                                .map(entry -> agreement(entry.statement().content())),
                        entries.all(ThemeRelease.class)
                                .filter(entry -> entry.sequence() == sequence)
                                .map(entry -> file(
                                        entry.statement().theme(),
                                        entry.statement().content())))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no release at " + sequence));
    }

    /** Its own file; papers are read from folders and not sent. */
    private SentFile agreement(String content) {
        DefinitionFile file = definitions.files(content).get(0);
        return new SentFiles(Map.of(file.name(), file)).asOne("agreement");
    }

    private SentFile file(String folder, String content) {
        return new SentFiles(definitions.files(content).stream()
                        .collect(Collectors.toMap(DefinitionFile::name, Function.identity())))
                .asOne(folder);
    }

    /**
     * Checks, compares and tries a file that was sent; nothing is installed.
     *
     * @param name of the file
     * @param content a definition file, or a zip archive of a theme's folder
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws uk.org.waymark.ledger.table.FileRefused when it is no such file
     */
    public Proposal look(Actor actor, String agreement, String name, byte[] content) {
        actor.require(Permission.INSTALL_DEFINITIONS);
        return examined(agreement, name, content).proposal();
    }

    /**
     * Installs a file as it was looked at.
     *
     * @param instead the content in force that it was looked at beside
     * @param reason what changes, and why
     * @throws uk.org.waymark.ledger.permission.NotPermitted when the actor may not
     * @throws DefinitionException when it has faults, which the look at it named
     * @throws uk.org.waymark.ledger.definition.DefinitionsChanged when something else was installed since; nothing is now
     */
    public void install(
            Actor actor, String agreement, String name, byte[] content, Optional<Hash> instead, String reason) {
        actor.require(Permission.INSTALL_DEFINITIONS);
        Examination examined = examined(agreement, name, content);
        if (!examined.proposal().isFit()) {
            throw new DefinitionException(examined.proposal().faults());
        }
        installation.install(
                actor, snapshots.of(agreement).agreement(), examined.candidate().orElseThrow(), instead, reason);
    }

    private Examination examined(String agreement, String name, byte[] content) {
        return new Examiner(agreements.catalogue(), definitions, snapshots.of(agreement))
                .examine(name, SentFiles.of(name, content));
    }
}
