package uk.org.waymark.ledger.entry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.reporting.Bearing;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernAnswered;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernStated;
import uk.org.waymark.position.reporting.ConcernStatement.ConcernWithdrawn;
import uk.org.waymark.position.reporting.ConcernTerms;
import uk.org.waymark.position.reporting.EngagementStatement.EngagementStated;
import uk.org.waymark.position.reporting.EngagementStatement.EngagementWithdrawn;
import uk.org.waymark.position.reporting.EngagementTerms;
import uk.org.waymark.position.reporting.NumberedStatement;

/** The kinds of statement about a concern or an occasion of engagement. */
final class RegisterKinds {
    private static final String CONCERN = "concern";
    private static final String ENGAGEMENT = "engagement";
    private static final String KIND = "kind";
    private static final String TITLE = "title";
    private static final String BODY = "body";
    private static final String ASKED = "asked";
    private static final String DETAIL = "detail";
    private static final String ON = "day";
    private static final String ANSWER = "answer";
    private static final String WHY = "why";
    private static final String COMMUNITIES = "communities";
    private static final String HEARD = "heard";
    private static final String DONE = "done";
    private static final String THEMES = "themes";
    private static final String INDICATORS = "indicators";

    private RegisterKinds() {}

    static Stream<StatementKind<?>> all() {
        return Stream.of(
                kind(
                        "concern_stated",
                        ConcernStated.class,
                        CONCERN,
                        stated -> write(stated.terms()),
                        columns -> new ConcernStated(columns.requiredPart(), concern(columns))),
                kind(
                        "concern_answered",
                        ConcernAnswered.class,
                        CONCERN,
                        answered ->
                                Body.empty().with(ON, answered.on().toString()).with(ANSWER, answered.answer()),
                        columns -> new ConcernAnswered(
                                columns.requiredPart(), LocalDate.parse(columns.text(ON)), columns.text(ANSWER))),
                kind(
                        "concern_withdrawn",
                        ConcernWithdrawn.class,
                        CONCERN,
                        withdrawn -> Body.empty().with(WHY, withdrawn.why()),
                        columns -> new ConcernWithdrawn(columns.requiredPart(), columns.text(WHY))),
                kind(
                        "engagement_stated",
                        EngagementStated.class,
                        ENGAGEMENT,
                        stated -> write(stated.terms()),
                        columns -> new EngagementStated(columns.requiredPart(), occasion(columns))),
                kind(
                        "engagement_withdrawn",
                        EngagementWithdrawn.class,
                        ENGAGEMENT,
                        withdrawn -> Body.empty().with(WHY, withdrawn.why()),
                        columns -> new EngagementWithdrawn(columns.requiredPart(), columns.text(WHY))));
    }

    private static <S extends NumberedStatement> StatementKind<S> kind(
            String code, Class<S> type, String subject, Function<S, Body> writing, Function<Columns, S> reading) {
        return new StatementKind<>(
                code,
                type,
                statement ->
                        new Columns(subject, Optional.of(statement.id()), Optional.empty(), writing.apply(statement)),
                reading);
    }

    private static Body write(ConcernTerms terms) {
        return with(
                terms.bearing(),
                Body.empty()
                        .with(KIND, terms.kind().code())
                        .with(TITLE, terms.title())
                        .with(BODY, terms.body())
                        .with(ASKED, terms.asked().toString())
                        .with(DETAIL, terms.detail()));
    }

    private static ConcernTerms concern(Columns columns) {
        return new ConcernTerms(
                ConcernTerms.Kind.find(columns.text(KIND)).orElseThrow(() -> unknown(columns)),
                columns.text(TITLE),
                columns.text(BODY),
                LocalDate.parse(columns.text(ASKED)),
                columns.text(DETAIL),
                bearing(columns));
    }

    private static Body write(EngagementTerms terms) {
        return with(
                terms.bearing(),
                Body.empty()
                        .with(KIND, terms.kind().code())
                        .with(TITLE, terms.title())
                        .with(ON, terms.on().toString())
                        .with(COMMUNITIES, terms.communities())
                        .with(HEARD, terms.heard())
                        .with(DONE, terms.done()));
    }

    private static EngagementTerms occasion(Columns columns) {
        return new EngagementTerms(
                EngagementTerms.Kind.find(columns.text(KIND)).orElseThrow(() -> unknown(columns)),
                columns.text(TITLE),
                LocalDate.parse(columns.text(ON)),
                columns.text(COMMUNITIES),
                columns.text(HEARD),
                columns.body().find(DONE),
                bearing(columns));
    }

    private static Body with(Bearing bearing, Body body) {
        return body.with(THEMES, Listed.joined(bearing.themes(), Function.identity()))
                .with(INDICATORS, Listed.joined(bearing.measures(), IndicatorCode::text));
    }

    private static Bearing bearing(Columns columns) {
        return new Bearing(
                Listed.divided(columns.body().find(THEMES), Function.identity()),
                Listed.divided(columns.body().find(INDICATORS), IndicatorCode::of));
    }

    private static IllegalStateException unknown(Columns columns) {
        return new IllegalStateException("There is no kind \"" + columns.text(KIND) + "\" of " + columns.subject()
                + "; a newer version wrote it");
    }
}
