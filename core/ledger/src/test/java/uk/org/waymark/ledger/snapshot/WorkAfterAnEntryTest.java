package uk.org.waymark.ledger.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.org.waymark.ledger.testing.TestInstallation.LEICESTER;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.testing.TestInstallation;
import uk.org.waymark.position.reporting.Statement.Outturn;

/** What a question costs after one new entry, in statements sent and entries read, for a small ledger and a large one. */
class WorkAfterAnEntryTest {
    private static final ReportingPeriod Q2 = ReportingPeriod.parse("2008-09-Q2");
    private static final Known TODAY = Known.parse("2009-05-01");
    private static final int FEW = 10;
    private static final int MANY = 5_000;

    private static final Map<String, Consumer<Snapshots>> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("position", ledger -> ledger.of(LEICESTER).position(Q2, TODAY));
        QUESTIONS.put(
                "public position", ledger -> ledger.of(LEICESTER).forPublic().position(Q2, TODAY));
        QUESTIONS.put("returns", ledger -> ledger.of(LEICESTER).returns(Q2));
        QUESTIONS.put("distributions", ledger -> ledger.of(LEICESTER).distributions(Q2, TODAY));
        QUESTIONS.put("releases", ledger -> ledger.of(LEICESTER).releases());
        QUESTIONS.put("comparison", ledger -> ledger.of(LEICESTER).comparison(Q2, Known.parse("2008-12-01"), TODAY));
        QUESTIONS.put("nation", ledger -> ledger.nation(false, Q2, TODAY));
        QUESTIONS.put("public nation", ledger -> ledger.nation(true, Q2, TODAY));
        QUESTIONS.put("command", ledger -> ledger.append(LEICESTER, Account.WAYMARK, standing -> List.of()));
    }

    @TempDir
    private Path home;

    private record Work(long statements, long entries) {}

    @Test
    void growsWithTheLedgerInNeither() {
        TestInstallation installation = new TestInstallation(home);
        Snapshots snapshots = installation.snapshots();
        report(installation.ledger(), 0, FEW);
        QUESTIONS.values().forEach(question -> question.accept(snapshots));
        Map<String, Work> few = work(installation, snapshots, FEW);

        report(installation.ledger(), 2 * FEW, MANY);
        QUESTIONS.values().forEach(question -> question.accept(snapshots));
        Map<String, Work> many = work(installation, snapshots, 2 * FEW + MANY);

        assertEquals(few, many, () -> "With " + FEW + " entries " + few + ", with " + MANY + " " + many);
        few.forEach((question, work) -> assertEquals(1, work.entries(), question));
        few.forEach((question, work) -> assertTrue(work.statements() <= 6, () -> question + " sends " + work));
    }

    /** Each question after an entry of its own. */
    private static Map<String, Work> work(TestInstallation installation, Snapshots snapshots, int from) {
        Map<String, Work> work = new LinkedHashMap<>();
        QUESTIONS.forEach((name, question) -> {
            report(installation.ledger(), from + work.size(), 1);
            long statements = installation.database().transactions().statements();
            long entries = installation.ledger().entriesRead();
            question.accept(snapshots);
            work.put(
                    name,
                    new Work(
                            installation.database().transactions().statements() - statements,
                            installation.ledger().entriesRead() - entries));
        });
        return work;
    }

    /** Corrections of one figure, each other than the one before. */
    private static void report(Ledger ledger, int from, int count) {
        ledger.append(
                LEICESTER,
                Account.WAYMARK,
                IntStream.range(from, from + count)
                        .mapToObj(place -> NewEntry.now(new Outturn(
                                IndicatorCode.of("NI 126"),
                                Optional.empty(),
                                Q2,
                                Figure.Amount.of(Integer.toString(40 + place % 50)),
                                Optional.empty(),
                                false)))
                        .toList());
    }
}
