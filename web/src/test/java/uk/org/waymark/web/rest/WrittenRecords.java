package uk.org.waymark.web.rest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.ledger.snapshot.Release;
import uk.org.waymark.position.Distribution;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.Positions;
import uk.org.waymark.position.challenge.Challenge;
import uk.org.waymark.position.challenge.Challenges;
import uk.org.waymark.position.elsewhere.Elsewhere;
import uk.org.waymark.position.nation.AreaPosition;
import uk.org.waymark.position.nation.Nation;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.publication.PublicationRegister;
import uk.org.waymark.position.refresh.Proposal;
import uk.org.waymark.position.refresh.Refresh;
import uk.org.waymark.position.register.ConcernRegister;
import uk.org.waymark.position.register.EngagementLog;
import uk.org.waymark.position.release.ItemChange;
import uk.org.waymark.position.release.MovedRating;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.ReleaseStatement.ThemeRelease;
import uk.org.waymark.position.reporting.Standing;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.web.rest.question.Records;

/** Records of a small agreement that a test writes line by line. */
final class WrittenRecords implements Records {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final ReportingPeriod PERIOD = ReportingPeriod.parse("2008/09 Q2");

    private final Agreement agreement;
    private final List<Theme> themes;
    private final List<Entry<?>> entries = new ArrayList<>();
    private final List<String> ruleFaults = new ArrayList<>();
    private Optional<String> nextFault = Optional.empty();
    private boolean forPublic;
    private int positionsAsked;

    /** The records of {@link Homes}, before anything was written. */
    WrittenRecords() {
        this(Homes.AGREEMENT, List.of(Homes.THEME));
    }

    WrittenRecords(Agreement agreement, List<Theme> themes) {
        this.agreement = agreement;
        this.themes = List.copyOf(themes);
    }

    /** The records that most tests look at. */
    static WrittenRecords usual() {
        return new WrittenRecords()
                .outturn("2008-11-25", "NI 154", "", "300")
                .forecast("2008-11-25", "NI 154", Performance.WORSE)
                .commentary("2008-11-25", "NI 154", "The market has \"collapsed\",\nand stays so.")
                .outturn("2008-11-25", "NI 16", "", "2.42")
                .outturn("2008-11-25", "NI 120", "female", "591.30")
                .outturn("2008-11-25", "NI 120", "male", "843.90")
                .outturn("2008-11-25", "NI 99", "", "8/20")
                .outturn("2008-11-25", "NI 65", "", "15.8")
                .outturn("2009-03-31", "NI 16", "", "2.50");
    }

    WrittenRecords outturn(String known, String code, String part, String figure) {
        Indicator indicator = themes.stream()
                .flatMap(theme -> theme.indicators().stream())
                .filter(any -> any.code().text().equals(code))
                .findFirst()
                .orElseThrow();
        Shape shape = indicator.reportedMeasurement().shape();
        return add(
                known,
                new Outturn(
                        indicator.code(),
                        Optional.of(part).filter(text -> !text.isEmpty()),
                        PERIOD,
                        shape.parse(figure),
                        Optional.empty(),
                        false));
    }

    WrittenRecords forecast(String known, String code, Performance performance) {
        return add(
                known, new Forecast(IndicatorCode.of(code), Optional.empty(), PERIOD, performance, Optional.empty()));
    }

    WrittenRecords commentary(String known, String code, String text) {
        return add(known, new Commentary(IndicatorCode.of(code), PERIOD, text));
    }

    WrittenRecords say(String known, Statement statement) {
        return add(known, statement);
    }

    /** The rule of the theme fails while the next position is worked out. */
    WrittenRecords ruleFails(String words) {
        nextFault = Optional.of(words);
        return this;
    }

    /** The public asks, and nobody else. */
    WrittenRecords forPublic() {
        forPublic = true;
        return this;
    }

    private WrittenRecords add(String known, Statement statement) {
        var from = Known.from(LocalDate.parse(known));
        entries.add(new Entry<>(
                entries.size() + 1L, statement, from, from, NOBODY, Optional.of("Told so"), Optional.of("Report")));
        return this;
    }

    @Override
    public List<Agreement> agreements() {
        return List.of(agreement);
    }

    @Override
    public Optional<Agreement> defaultAgreement() {
        return Optional.of(agreement);
    }

    @Override
    public ReportingPeriod latestPeriod(String id, Known known) {
        SortedSet<ReportingPeriod> periods = new Standing(new Entries(entries), known).periodsWithOutturns();
        return periods.isEmpty() ? agreement.periodAt(known) : periods.last();
    }

    @Override
    public Position position(String id, ReportingPeriod period, Known known) {
        positionsAsked++;
        nextFault.ifPresent(ruleFaults::add);
        nextFault = Optional.empty();
        return new Positions(agreement, themes, new Entries(entries)).at(period, known);
    }

    /** How often a position was asked for. */
    int positionsAsked() {
        return positionsAsked;
    }

    @Override
    public Nation nation(ReportingPeriod period, Known known) {
        return new Nation(List.of(AreaPosition.of(position(agreement.id(), period, known))), forPublic);
    }

    @Override
    public List<Theme> themes(String id, Known known) {
        return themes;
    }

    @Override
    public List<Proposal> proposals(String id, Known known) {
        return Refresh.of(agreement.refresh(), new Entries(entries), known).proposals();
    }

    @Override
    public List<Challenge> challenges(String id, Known known) {
        return Challenges.of(new Entries(entries), known).all();
    }

    @Override
    public List<Distribution> distributions(String agreement, ReportingPeriod period, Known known) {
        return List.of(Distribution.computed(position(agreement, period, known)));
    }

    @Override
    public Elsewhere elsewhere(String id, Indicator indicator, Known known) {
        return Elsewhere.of(indicator, new Entries(entries), known);
    }

    @Override
    public RiskRegister risks(String agreement, Known known) {
        return RiskRegister.of(new Entries(entries), known);
    }

    @Override
    public ConcernRegister concerns(String agreement, Known known) {
        return ConcernRegister.of(new Entries(entries), known);
    }

    @Override
    public EngagementLog engagement(String agreement, Known known) {
        return EngagementLog.of(new Entries(entries), known);
    }

    @Override
    public List<Publication> publications(String agreement) {
        return PublicationRegister.of(new Entries(entries)).publications().stream()
                .filter(one -> one.isReleasedAt(moment(agreement)))
                .toList();
    }

    @Override
    public Optional<Publication> publication(String agreement, String id, String what) {
        return publications(agreement).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    @Override
    public Instant moment(String agreement) {
        return Instant.parse("2009-05-01T09:00:00Z");
    }

    @Override
    public Optional<byte[]> model(String sha256) {
        return Optional.of(("{\"title\":\"" + sha256.charAt(0) + "\"}").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<Release> releases(String agreement) {
        var from = Known.from(LocalDate.parse("2008-11-25"));
        Entry<ThemeRelease> entry = new Entry<>(
                12,
                new ThemeRelease("homes", "a".repeat(64), 1, Optional.empty()),
                from,
                from,
                NOBODY,
                Optional.empty(),
                Optional.of("homes.jar"));
        return List.of(new Release(
                Optional.of("homes"),
                "Homes",
                2,
                true,
                entry,
                "a".repeat(64),
                List.of(new ItemChange("NI 154", "tolerances, worse", Optional.of("10%"), Optional.empty())),
                List.of(new MovedRating(PERIOD, IndicatorCode.of("NI 154"), Performance.WITHIN, Performance.WORSE))));
    }

    @Override
    public List<String> ruleFaults(String agreement) {
        return List.copyOf(ruleFaults);
    }

    @Override
    public String version(String agreement) {
        return "version " + entries.size() + ruleFaults;
    }
}
