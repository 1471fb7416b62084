package uk.org.waymark.web.lens;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.contract.definition.NearestFirst;
import uk.org.waymark.contract.paper.Audience;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.ledger.agreement.Agreements;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.assessment.AssessedSection;
import uk.org.waymark.position.assessment.SelfAssessment;
import uk.org.waymark.position.highlight.HighlightReport;
import uk.org.waymark.position.highlight.HighlightReports;
import uk.org.waymark.position.publication.Publication;
import uk.org.waymark.position.register.Concern;
import uk.org.waymark.position.register.ConcernRegister;
import uk.org.waymark.position.register.Engagement;
import uk.org.waymark.position.register.EngagementLog;
import uk.org.waymark.position.register.Numbered;
import uk.org.waymark.position.risk.Risk;
import uk.org.waymark.position.risk.RiskRegister;
import uk.org.waymark.web.lens.Refusal.Refused;
import uk.org.waymark.web.words.Words;

/**
 * The one reader of what an address names: agreement, period, moment, scorecard, theme, measure, risk, concern, occasion
 * and section of a review. Pages, files and the
 * API ask it, so that all refuse the same in the same words: with 400 what cannot be read, with 404 what is not there.
 */
public final class AddressReader {
    public static final String AGREEMENT = "agreement";
    public static final String PERIOD = "period";
    public static final String KNOWN = "known";
    public static final String SCORECARD = "scorecard";

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private AddressReader() {}

    /** A parameter as written; one left blank in a form is one not given. */
    public static Optional<String> find(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** The agreement with an id. */
    public static Agreement agreement(String id, Collection<Agreement> all) {
        return all.stream()
                .filter(agreement -> agreement.id().equals(id))
                .findFirst()
                .orElseThrow(() -> notFound(
                        AGREEMENT,
                        "refused.agreement",
                        id,
                        Optional.empty(),
                        all.stream().map(Agreement::id).toList()));
    }

    /** The agreement that the address of a file names, else the default one. */
    public static Agreement agreement(HttpServletRequest request, Agreements agreements) {
        return find(request, AGREEMENT)
                .map(id -> agreement(id, agreements.all()))
                .orElseGet(() -> agreements.findDefaultAgreement().orElseThrow(AddressReader::noAgreement));
    }

    /** The moment that the address of a file names, else now. */
    public static Known known(HttpServletRequest request, Snapshot snapshot) {
        return find(request, KNOWN)
                .map(written -> moment(KNOWN, written, snapshot.moment()))
                .orElseGet(snapshot::now);
    }

    /** The period that the address of a file names, else the latest that there is something to show of. */
    public static ReportingPeriod period(HttpServletRequest request, Snapshot snapshot, Known known) {
        return find(request, PERIOD)
                .map(written -> period(written, snapshot.agreement()))
                .orElseGet(() -> snapshot.latestPeriodToShow(known));
    }

    /** Refuses an address that names no agreement while there is none it could mean. */
    public static Refused noAgreement() {
        return notFound(AGREEMENT, "refused.agreement.none", "", Optional.empty(), List.of());
    }

    /** Refuses an address that names a paper which cannot be made, in words that say why. */
    public static Refused noPaper(String why) {
        return new Refused(new Refusal(
                NOT_FOUND,
                Words.say("refused.paper.what"),
                why,
                Optional.of(Words.say("refused.paper.remedy")),
                List.of(),
                Optional.empty()));
    }

    /** Those for whom a version of a paper is asked. */
    public static Audience audience(String code) {
        return Audience.find(code)
                .orElseThrow(() -> badParameter(
                        "audience",
                        code,
                        Words.say("refused.audience.expected"),
                        Stream.of(Audience.values()).map(Audience::code).toList()));
    }

    /** The moment that a parameter gives; later than now is refused. */
    public static Known moment(String name, String written, Instant now) {
        try {
            Known known = Known.parse(written);
            if (known.isLaterThan(now)) {
                String today = Words.date(LocalDate.ofInstant(now, Known.LONDON));
                throw badParameter(name, written, Words.say("refused.known.later", today), List.of());
            }
            return known;
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw badParameter(name, written, Words.say("refused.known.expected"), List.of());
        }
    }

    /** A period of the agreement's term. */
    public static ReportingPeriod period(String written, Agreement agreement) {
        List<String> term =
                agreement.periods().stream().map(ReportingPeriod::code).toList();
        try {
            ReportingPeriod period = ReportingPeriod.parse(written);
            if (!agreement.covers(period)) {
                String outside =
                        Words.say("refused.period.outside", agreement.title(), term.get(0), term.get(term.size() - 1));
                throw badParameter(PERIOD, written, outside, term);
            }
            return period;
        } catch (IllegalArgumentException unreadable) {
            throw badParameter(PERIOD, written, Words.say("refused.period.expected"), term);
        }
    }

    /** A scorecard that the agreement declares. */
    public static Scorecard scorecard(String written, Agreement agreement) {
        List<String> there =
                agreement.structure().scorecards().stream().map(Scorecard::id).toList();
        return agreement
                .structure()
                .findScorecard(written)
                .orElseThrow(() -> badParameter(
                        SCORECARD,
                        written,
                        Words.say(
                                there.isEmpty() ? "refused.scorecard.none" : "refused.scorecard.expected",
                                agreement.title()),
                        NearestFirst.of(written, there)));
    }

    /** A theme of the agreement. */
    public static ThemePosition theme(String id, Position position) {
        return position.findTheme(id)
                .orElseThrow(() -> noTheme(
                        id, position.themes().stream().map(ThemePosition::id).toList()));
    }

    /** Refuses a theme that is not among those of the agreement. */
    public static Refused noTheme(String id, List<String> themes) {
        return notFound("theme", "refused.theme", id, Optional.of(Words.say("refused.theme.remedy")), themes);
    }

    /** A measure by its code, whether written NI 117, NI-117, NI117 or ni117. */
    public static MeasurePosition measure(String code, Position position) {
        return position.findMeasure(code)
                .orElseThrow(() -> noMeasure(
                        code,
                        position.measures()
                                .map(measure -> measure.code().address())
                                .toList()));
    }

    /** Refuses a measure that is not among those there are. */
    public static Refused noMeasure(String code, List<String> there) {
        return notFound("code", "refused.indicator", code, Optional.of(Words.say("refused.indicator.remedy")), there);
    }

    /** A risk of the agreement by its number. */
    public static Risk risk(String id, RiskRegister register) {
        return numbered(id, register.risks(), "risk");
    }

    /** A concern of the agreement by its number. */
    public static Concern concern(String id, ConcernRegister register) {
        return numbered(id, register.concerns(), "concern");
    }

    /** An occasion of engagement by its number. */
    public static Engagement occasion(String id, EngagementLog log) {
        return numbered(id, log.occasions(), "occasion");
    }

    /** The highlight report on a review that was sent, by its number. */
    public static HighlightReport highlights(String number, HighlightReports reports) {
        return reports.reports().stream()
                .filter(report -> Long.toString(report.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> notFound(
                        "review",
                        "refused.highlights",
                        number,
                        Optional.of(Words.say("refused.highlights.remedy")),
                        reports.reports().stream()
                                .map(report -> Long.toString(report.number()))
                                .toList()));
    }

    /** The refusal of a publication that there is none of, or that the reader may not see, which look the same. */
    public static Refused noPublication(String id, List<Publication> visible) {
        return notFound(
                "publication",
                "refused.publication",
                id,
                Optional.of(Words.say("refused.publication.remedy")),
                visible.stream().map(Publication::id).toList());
    }

    /** The refusal of the making of a publication that nothing is known of any more. */
    public static Refused noMaking(String id) {
        return notFound("making", "refused.making", id, Optional.of(Words.say("refused.making.remedy")), List.of());
    }

    /** The refusal of an audience for which there is no version of a publication. */
    public static Refused noVersion(String audience, Publication publication) {
        return notFound(
                "audience",
                "refused.version",
                audience,
                Optional.of(Words.say("refused.version.remedy")),
                publication.versions().stream()
                        .map(version -> version.audience().code())
                        .toList());
    }

    private static <T extends Numbered<?>> T numbered(String id, List<T> all, String what) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> notFound(
                        what,
                        "refused." + what,
                        id,
                        Optional.of(Words.say("refused." + what + ".remedy")),
                        all.stream().map(Numbered::id).toList()));
    }

    /** A section of a review by its number, in capital or small letters. */
    public static AssessedSection section(String number, SelfAssessment assessment) {
        return assessment
                .find(number)
                .orElseThrow(() -> notFound(
                        "section",
                        "refused.section",
                        number,
                        Optional.of(Words.say("refused.section.remedy")),
                        assessment.sections().stream()
                                .map(AssessedSection::number)
                                .toList()));
    }

    private static Refused notFound(
            String field, String key, String written, Optional<String> remedy, List<String> choices) {
        return new Refused(new Refusal(
                NOT_FOUND,
                Words.say(key + ".what", written),
                Words.say(key + ".why"),
                remedy,
                choices,
                Optional.of(field)));
    }

    private static Refused badParameter(String name, String written, String expected, List<String> choices) {
        return new Refused(new Refusal(
                BAD_REQUEST,
                Words.say("refused.parameter.what"),
                Words.say("refused.parameter.why", name, written, expected),
                Optional.of(Words.say("refused.parameter.remedy")),
                choices,
                Optional.of(name)));
    }
}
