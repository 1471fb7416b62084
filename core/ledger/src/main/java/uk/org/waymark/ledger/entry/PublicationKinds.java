package uk.org.waymark.ledger.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.position.certificate.Check;
import uk.org.waymark.position.certificate.Finding;
import uk.org.waymark.position.reporting.PublicationStatement;
import uk.org.waymark.position.reporting.PublicationStatement.FindingOverruled;
import uk.org.waymark.position.reporting.PublicationStatement.KeptFile;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationApproved;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationMade;
import uk.org.waymark.position.reporting.PublicationStatement.PublicationReleased;
import uk.org.waymark.position.reporting.PublicationStatement.ReaderAdmitted;
import uk.org.waymark.position.reporting.PublicationStatement.Version;

/**
 * The kinds of statement about a publication; its versions are spread over texts of the body that begin with their
 * audience. The digest of what is kept beside the ledger is written with {@code sha256:} before it, by which the
 * verification of the ledger finds it.
 */
final class PublicationKinds {
    private static final String SUBJECT = "publications";
    private static final String KIND = "paper";
    private static final String KNOWN = "known";
    private static final String SEQUENCE = "sequence";
    private static final String HEAD = "head";
    private static final String TITLE = ".title";
    private static final String MODEL = ".model";
    private static final String FILES = ".files";
    private static final String AUDIENCE = "audience";
    private static final String FINDING = "finding";
    private static final String CHECK = ".check";
    private static final String WHERE = ".where";
    private static final String WRONG = ".wrong";
    private static final String WEIGHT = ".kind";
    private static final String FROM = "from";
    private static final String PERSON = "person";
    private static final String DIGEST = "sha256:";

    private PublicationKinds() {}

    static Stream<StatementKind<?>> all() {
        return Stream.of(
                new StatementKind<>(
                        "publication_made", PublicationMade.class, PublicationKinds::write, PublicationKinds::made),
                new StatementKind<>(
                        "finding_overruled",
                        FindingOverruled.class,
                        overruled -> columns(
                                overruled,
                                with(
                                        Body.empty()
                                                .with(
                                                        AUDIENCE,
                                                        overruled.audience().code()),
                                        FINDING,
                                        overruled.finding())),
                        columns -> new FindingOverruled(
                                number(columns), audience(columns.text(AUDIENCE)), finding(columns.body(), FINDING))),
                new StatementKind<>(
                        "publication_approved",
                        PublicationApproved.class,
                        approved -> columns(approved, Body.empty()),
                        columns -> new PublicationApproved(number(columns))),
                new StatementKind<>(
                        "publication_released",
                        PublicationReleased.class,
                        released -> columns(
                                released,
                                Body.empty().with(FROM, released.from().toString())),
                        columns -> new PublicationReleased(number(columns), Instant.parse(columns.text(FROM)))),
                new StatementKind<>(
                        "reader_admitted",
                        ReaderAdmitted.class,
                        admitted -> columns(
                                admitted,
                                Body.empty().with(PERSON, admitted.person().toString())),
                        columns -> new ReaderAdmitted(number(columns), UUID.fromString(columns.text(PERSON)))));
    }

    private static Columns columns(PublicationStatement statement, Body body) {
        return new Columns(SUBJECT, Optional.of(Integer.toString(statement.number())), Optional.empty(), body);
    }

    private static int number(Columns columns) {
        return Integer.parseInt(columns.requiredPart());
    }

    private static Columns write(PublicationMade made) {
        Body body = Body.empty()
                .with(KIND, made.kind())
                .with(KNOWN, made.known())
                .with(SEQUENCE, Long.toString(made.sequence()))
                .with(HEAD, made.head());
        for (Version version : made.versions()) {
            body = with(body, version);
        }
        return new Columns(
                SUBJECT,
                Optional.of(Integer.toString(made.number())),
                Optional.of(made.period().code()),
                body);
    }

    private static Body with(Body body, Version version) {
        String audience = version.audience().code();
        Body more = body.with(audience + TITLE, version.title())
                .with(audience + MODEL, DIGEST + version.model())
                .with(audience + FILES, Listed.joined(version.files(), PublicationKinds::write));
        for (int place = 0; place < version.findings().size(); place++) {
            more = with(more, key(audience, place), version.findings().get(place));
        }
        return more;
    }

    private static String write(KeptFile file) {
        return file.ending() + " " + file.size() + " " + DIGEST + file.sha256() + " " + file.mediaType();
    }

    private static KeptFile file(String text) {
        String[] words = text.split(" ", 4);
        return new KeptFile(words[0], words[3], Long.parseLong(words[1]), digest(words[2]));
    }

    private static String digest(String text) {
        return text.substring(DIGEST.length());
    }

    private static PublicationMade made(Columns columns) {
        return new PublicationMade(
                number(columns),
                columns.text(KIND),
                columns.reportingPeriod(),
                columns.text(KNOWN),
                Stream.of(Audience.values())
                        .filter(audience ->
                                columns.body().find(audience.code() + MODEL).isPresent())
                        .map(audience -> version(audience, columns.body()))
                        .toList(),
                Long.parseLong(columns.text(SEQUENCE)),
                columns.text(HEAD));
    }

    private static Version version(Audience audience, Body body) {
        String code = audience.code();
        List<Finding> findings = new ArrayList<>();
        while (body.find(key(code, findings.size()) + CHECK).isPresent()) {
            findings.add(finding(body, key(code, findings.size())));
        }
        return new Version(
                audience,
                body.text(code + TITLE),
                digest(body.text(code + MODEL)),
                findings,
                Listed.divided(body.find(code + FILES), PublicationKinds::file));
    }

    private static String key(String audience, int place) {
        return audience + "." + FINDING + "." + (place + 1);
    }

    private static Body with(Body body, String key, Finding finding) {
        return body.with(key + CHECK, finding.check().name().toLowerCase(Locale.ROOT))
                .with(key + WHERE, finding.where())
                .with(key + WRONG, finding.wrong())
                .with(key + WEIGHT, finding.kind().name().toLowerCase(Locale.ROOT));
    }

    private static Finding finding(Body body, String key) {
        return new Finding(
                Check.valueOf(body.text(key + CHECK).toUpperCase(Locale.ROOT)),
                body.text(key + WHERE),
                body.text(key + WRONG),
                Finding.Kind.valueOf(body.text(key + WEIGHT).toUpperCase(Locale.ROOT)));
    }

    private static Audience audience(String code) {
        return Audience.find(code)
                .orElseThrow(() -> new IllegalStateException(
                        "There is no audience \"" + code + "\" in this version; a newer one wrote it"));
    }
}
