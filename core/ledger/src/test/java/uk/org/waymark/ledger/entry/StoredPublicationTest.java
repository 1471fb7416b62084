package uk.org.waymark.ledger.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.period.ReportingPeriod;
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

/** The texts of statements about publications, over which the chain is hashed too. */
class StoredPublicationTest {
    private static final String A = "a".repeat(64);
    private static final String B = "b".repeat(64);
    private static final String C = "c".repeat(64);
    private static final Finding TOTAL =
            new Finding(Check.TOTALS, "Money, total", "59 is not 9 + 42 + 8.", Finding.Kind.FAULT);
    private static final String STORED =
            """
            publication_made|publications|3|{"cabinet.files":"pdf 812 sha256:B application/pdf, html 90 sha256:C text/html; charset=UTF-8","cabinet.finding.1.check":"totals","cabinet.finding.1.kind":"fault","cabinet.finding.1.where":"Money, total","cabinet.finding.1.wrong":"59 is not 9 + 42 + 8.","cabinet.model":"sha256:A","cabinet.title":"Cabinet report","head":"C","known":"2008-11-25","paper":"cabinet-report","public.model":"sha256:B","public.title":"Report","sequence":"412"}
            finding_overruled|publications|3|{"audience":"cabinet","finding.check":"totals","finding.kind":"fault","finding.where":"Money, total","finding.wrong":"59 is not 9 + 42 + 8."}
            publication_approved|publications|3|{}
            publication_released|publications|3|{"from":"2009-05-02T11:00:00Z"}
            reader_admitted|publications|3|{"person":"6f1de9a4-35a7-4d5b-8a53-0b5d7d1f2c11"}
            """
                    .replace(":A", ":" + A)
                    .replace(":B", ":" + B)
                    .replace(":C", ":" + C)
                    .replace("\"C\"", "\"" + C + "\"");

    private static final List<PublicationStatement> STATEMENTS = List.of(
            new PublicationMade(
                    3,
                    "cabinet-report",
                    ReportingPeriod.parse("2008/09 Q2"),
                    "2008-11-25",
                    List.of(
                            new Version(
                                    Audience.CABINET,
                                    "Cabinet report",
                                    A,
                                    List.of(TOTAL),
                                    List.of(
                                            new KeptFile("pdf", "application/pdf", 812, B),
                                            new KeptFile("html", "text/html; charset=UTF-8", 90, C))),
                            new Version(Audience.PUBLIC, "Report", B, List.of(), List.of())),
                    412,
                    C),
            new FindingOverruled(3, Audience.CABINET, TOTAL),
            new PublicationApproved(3),
            new PublicationReleased(3, Instant.parse("2009-05-02T11:00:00Z")),
            new ReaderAdmitted(3, UUID.fromString("6f1de9a4-35a7-4d5b-8a53-0b5d7d1f2c11")));

    @Test
    void everyStatementIsStoredInTheSameTextForGood() {
        assertEquals(
                STORED,
                STATEMENTS.stream()
                        .map(StoredStatement::of)
                        .map(one -> String.join(
                                "|", one.kind(), one.subject(), one.part().orElse("-"), one.body()))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void everyStatementIsReadAsItWasWritten() {
        assertEquals(
                STATEMENTS,
                STATEMENTS.stream()
                        .map(StoredStatement::of)
                        .map(StoredStatement::read)
                        .toList());
    }
}
