package uk.org.waymark.ledger.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.figure.Figure;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.capture.Grounds;
import uk.org.waymark.ledger.capture.Proposal;
import uk.org.waymark.ledger.table.TableRow;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Evidence;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.Instalment;
import uk.org.waymark.position.reporting.Statement.InstalmentWithdrawal;
import uk.org.waymark.position.reporting.Statement.ManagementInformation;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Withdrawal;
import uk.org.waymark.position.reporting.Subject;

/** Reads {@code outturns.csv} of a sample, and knows the rows that were taken at an earlier start. */
final class SampleRows {
    private final OutturnRows rows;

    SampleRows(Agreement agreement, List<Theme> themes) {
        this.rows = new OutturnRows(agreement, themes);
    }

    List<FigureRow> read(List<TableRow> written) {
        List<FigureRow> read = rows.read(written);
        written.stream()
                .filter(row -> !OutturnRows.saysSomething(row))
                .forEach(row -> row.fault(
                        "outturn",
                        "there is no outturn, forecast or commentary",
                        "Fill one of them, or leave the row out"));
        return read;
    }

    /** Whether the ledger has a row already, which what was recorded since must not turn into a restatement. */
    static boolean isSaid(FigureRow row, AlreadySaid said) {
        Grounds grounds = row.proposal().grounds();
        return statements(row).stream().allMatch(statement -> said.contains(statement, grounds));
    }

    /** Its figure: of a month or term, or of the period. */
    private static Statement statement(Proposal proposal, Figure figure) {
        Subject subject = proposal.subject();
        boolean provisional = proposal.provisional().orElse(false);
        return proposal.within()
                .<Statement>map(when ->
                        new Instalment(subject.code(), subject.part(), subject.period(), when, figure, provisional))
                .orElseGet(() -> new Outturn(
                        subject.code(), subject.part(), subject.period(), figure, proposal.span(), provisional));
    }

    /** That it takes back what stands of a month or term, or of the period; empty where it does not. */
    private static Optional<Statement> withdrawal(Proposal proposal) {
        Subject subject = proposal.subject();
        return Optional.of(proposal).filter(its -> its.outturn().isWithdrawn()).map(its -> its.within()
                .<Statement>map(
                        when -> new InstalmentWithdrawal(subject.code(), subject.part(), subject.period(), when))
                .orElseGet(() -> new Withdrawal(subject.code(), subject.part(), subject.period())));
    }

    private static List<Statement> statements(FigureRow row) {
        Proposal proposal = row.proposal();
        Subject subject = proposal.subject();
        List<Statement> statements = new ArrayList<>();
        row.breakdown().ifPresentOrElse(breakdown -> proposal.ofGroup(breakdown).ifPresent(statements::add), () -> {
            proposal.outturn().figure().ifPresent(figure -> statements.add(statement(proposal, figure)));
            proposal.outturn().said(subject).ifPresent(statements::add);
            withdrawal(proposal).ifPresent(statements::add);
        });
        proposal.forecast()
                .ifPresent(expected -> statements.add(new Forecast(
                        subject.code(),
                        subject.part(),
                        subject.period(),
                        expected,
                        proposal.projected().figure())));
        proposal.commentary().ifPresent(text -> statements.add(new Commentary(subject.code(), subject.period(), text)));
        proposal.evidence()
                .ifPresent(link ->
                        statements.add(new Evidence(subject.code(), subject.period(), link.title(), link.address())));
        Optional.of(proposal.management())
                .filter(said -> !said.isNothing() && !said.withdrawn())
                .ifPresent(said -> statements.add(new ManagementInformation(
                        subject.code(), subject.period(), said.figure().figure(), said.judged(), said.basis())));
        return statements;
    }
}
