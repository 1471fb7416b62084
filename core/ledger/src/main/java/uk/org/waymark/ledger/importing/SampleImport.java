package uk.org.waymark.ledger.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.entry.Ledger;
import uk.org.waymark.ledger.entry.NewEntry;
import uk.org.waymark.ledger.sample.Sample;
import uk.org.waymark.ledger.table.CsvText;
import uk.org.waymark.ledger.table.Faults;
import uk.org.waymark.ledger.table.Headings;
import uk.org.waymark.ledger.table.TableRow;
import uk.org.waymark.position.reporting.Entries;

/** Imports the files of a sample, as any files of entries: checked as a whole, all or nothing, once. */
@ApplicationScoped
public class SampleImport {
    private final Ledger ledger;
    private final Agreements agreements;
    private final Clock businessClock;

    @Inject
    public SampleImport(Ledger ledger, Agreements agreements, Clock businessClock) {
        this.ledger = ledger;
        this.agreements = agreements;
        this.businessClock = businessClock;
    }

    /** For the container's proxy only. */
    protected SampleImport() {
        this(null, null, null);
    }

    /**
     * Appends what the sample says and the ledger does not say yet.
     *
     * @return where the agreement's chain then ends
     * @throws ImportRefused with every fault of every file
     */
    public Head run(Sample sample) {
        Agreement agreement = agreements.agreementOf(sample);
        List<Theme> themes = agreements.themesOf(agreement.id());
        Faults faults = new Faults();
        List<Located> read = new ArrayList<>();
        read.addAll(read(sample, "outturns.csv", OutturnRows.COLUMNS, new SampleRows(agreement, themes)::read, faults));
        read.addAll(read(sample, "distribution.csv", DistributionRows.COLUMNS, new DistributionRows()::read, faults));
        read.addAll(read(sample, "progress.csv", ProgressRows.COLUMNS, new ProgressRows(themes)::read, faults));
        return ledger.append(agreement.id(), Account.WAYMARK, (head, standing) -> chosen(read, standing, faults));
    }

    private List<NewEntry> chosen(List<Located> read, Entries standing, Faults faults) {
        AlreadySaid said = new AlreadySaid(standing);
        List<Located> unsaid =
                read.stream().filter(located -> !said.contains(located.entry())).toList();
        new Restatements(standing, Instant.now(businessClock)).check(unsaid);
        if (!faults.isEmpty()) {
            throw new ImportRefused(faults);
        }
        return unsaid.stream().map(Located::entry).toList();
    }

    private static List<Located> read(
            Sample sample,
            String file,
            Headings columns,
            Function<List<TableRow>, List<Located>> reading,
            Faults faults) {
        return sample.folder()
                .find(file)
                .map(text ->
                        CsvText.read(sample.folder().path(file), text, faults).rows(columns, faults))
                .map(reading)
                .orElse(List.of());
    }
}
