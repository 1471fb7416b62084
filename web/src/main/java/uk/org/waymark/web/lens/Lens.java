package uk.org.waymark.web.lens;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.setting.Settings;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.Position;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.words.Words;

/**
 * What the reader of this request looks at: one agreement, one period, as known at one moment, and perhaps the measures
 * of one scorecard.
 */
@Named
@RequestScoped
public class Lens {
    private static final List<String> OF_WORK = List.of("/home", "/sign-off", "/returns");

    @Inject
    private Agreements agreements;

    @Inject
    private ReaderSnapshots snapshots;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private Asked asked = Asked.NOTHING;
    private Optional<Snapshot> snapshot = Optional.empty();
    private Optional<Position> position = Optional.empty();
    private Optional<Scorecard> scorecard = Optional.empty();

    /** Opens the lens for a request; a fault in what was asked is refused before anything is shown. */
    public void open(Asked request) {
        asked = request;
        Agreement agreement = asked.agreement()
                .map(id -> AddressReader.agreement(id, agreements.all()))
                .orElseGet(agreements::defaultAgreement);
        Known known = asked.known(clock.instant());
        Optional<ReportingPeriod> period = asked.period(agreement);
        scorecard = asked.scorecard(agreement);
        snapshot = Optional.of(snapshots.of(agreement.id()));
        look(period.orElseGet(() -> meant(known)), known);
    }

    /** The period that is meant where none is named: on the pages of work the open one, else what stands. */
    private ReportingPeriod meant(Known known) {
        Optional<ReportingPeriod> open =
                OF_WORK.stream().anyMatch(asked.path()::startsWith) ? snapshot().openPeriod() : Optional.empty();
        return open.orElseGet(() -> snapshot().latestPeriodToShow(known));
    }

    private void look(ReportingPeriod period, Known known) {
        position = Optional.of(snapshot().position(period, known));
    }

    /** Looks at the same anew, because a command of this request changed what stands. */
    public void renew() {
        snapshot = Optional.of(snapshots.of(getAgreement().id()));
        look(getPeriod(), getKnown());
    }

    /** The agreement as it stood when this request began, or after its own last command. */
    public Snapshot snapshot() {
        return snapshot.orElseThrow();
    }

    /** Whether a request names no agreement and there is none that it could mean. */
    public boolean isWithoutAgreement(Asked request) {
        return request.agreement().isEmpty()
                && agreements.findDefaultAgreement().isEmpty();
    }

    /** Keeps the address of a page that shows no position, so that its links lead where they should. */
    public void stand(Asked request) {
        asked = request;
    }

    /** Whether there are other agreements here to stand beside. */
    public boolean isAmongOthers() {
        return agreements.all().size() > 1;
    }

    /** Whether there is a position to show; an error page may have none. */
    public boolean isOpen() {
        return position.isPresent();
    }

    public Position getPosition() {
        return position.orElseThrow();
    }

    /** The position of the measures looked at: those of the scorecard asked for, else all. */
    public Position getShown() {
        return shown(getPosition());
    }

    /** The last period before this one that has figures, as known at the same moment. */
    public Optional<ReportingPeriod> getPeriodBefore() {
        SortedSet<ReportingPeriod> earlier =
                snapshot().periodsWithFigures(getKnown()).headSet(getPeriod());
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.last());
    }

    /** The position of an earlier period, of the same scorecard and as known at the same moment. */
    public Position shownAt(ReportingPeriod earlier) {
        return shown(snapshot().position(earlier, getKnown()));
    }

    private Position shown(Position whole) {
        return scorecard.map(whole::on).orElse(whole);
    }

    /** The scorecard asked for; empty where all measures are looked at. */
    public Optional<Scorecard> getScorecard() {
        return scorecard;
    }

    /** The scorecards to choose from; none where the agreement declares none. */
    public List<ScorecardChoice> getScorecards() {
        return getAgreement().structure().scorecards().stream()
                .map(card -> new ScorecardChoice(card.id(), card.title(), scorecard.equals(Optional.of(card))))
                .toList();
    }

    /** The address of this page about all measures. */
    public String getWithoutScorecard() {
        return asked.withoutScorecard().link(asked.path());
    }

    public Agreement getAgreement() {
        return getPosition().agreement();
    }

    public ReportingPeriod getPeriod() {
        return getPosition().period();
    }

    public Known getKnown() {
        return getPosition().known();
    }

    public String getKnownWords() {
        return Words.date(getKnown().date());
    }

    /** The last day a reader may ask for. */
    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), Known.LONDON);
    }

    /** The periods of the agreement's term that have begun, latest first, and the one looked at. */
    public List<PeriodChoice> getPeriods() {
        Stream<ReportingPeriod> begun = getAgreement().periods().stream()
                .filter(period -> !period.starts().isAfter(getToday()));
        return Stream.concat(begun, Stream.of(getPeriod()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(period -> new PeriodChoice(
                        period.code(),
                        Words.say("lens.period.choice", period, Words.date(period.ends())),
                        period.equals(getPeriod())))
                .toList();
    }

    /** The symbols of the scheme in force, best first, as the foot of every page explains them. */
    public List<Mark> getSymbols() {
        return Stream.of(Performance.values())
                .map(performance -> Mark.of(getPosition().scheme(), performance))
                .toList();
    }

    /** An address of this application with the lens kept: {@code link("/themes/health")}. */
    public String link(String path) {
        return asked.link(path);
    }

    /** The same with another period in place of the one looked at. */
    public String link(String path, ReportingPeriod period) {
        return asked.at(period).link(path);
    }

    /** The address of this page, for the form that sends a new period and moment to it. */
    public String getHere() {
        return bare(asked.path());
    }

    /** Where this page is found again, with its period and day written out: for those who have it on paper. */
    public String getAddress() {
        String day = asked.writtenKnown().orElseGet(() -> getKnown().date().toString());
        return settings.publicAddress().orElse("")
                + new Asked(
                                asked.context(),
                                asked.agreement(),
                                asked.path(),
                                Optional.of(getPeriod().code()),
                                Optional.of(day),
                                asked.writtenScorecard())
                        .link(asked.path());
    }

    /** The parameters a form has to send on to keep the lens. */
    public List<Kept> getKept() {
        return asked.kept();
    }

    /** The address of a page without period, moment and scorecard, for forms that send their own. */
    public String bare(String path) {
        return new Asked(
                        asked.context(),
                        asked.agreement(),
                        asked.path(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .link(path);
    }

    /** The address of an answer of the API about the same agreement, period and moment. */
    public String api(String path) {
        return asked.api(path);
    }

    /** The address of something every agreement shares, such as a style sheet. */
    public String shared(String path) {
        return asked.context() + path;
    }
}
