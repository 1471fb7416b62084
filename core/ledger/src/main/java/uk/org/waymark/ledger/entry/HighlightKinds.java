package uk.org.waymark.ledger.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.HighlightStatement;
import uk.org.waymark.position.reporting.HighlightStatement.HighlightSaved;
import uk.org.waymark.position.reporting.HighlightStatement.HighlightSubmitted;
import uk.org.waymark.position.reporting.HighlightText;
import uk.org.waymark.position.reporting.HighlightText.Progress;
import uk.org.waymark.position.reporting.HighlightText.RedRisk;
import uk.org.waymark.position.reporting.RiskTerms.Threat;

/** The kinds of statement about a highlight report; its lists are spread over numbered texts of the body. */
final class HighlightKinds {
    private static final String SUBJECT = "highlights";
    private static final String OVERALL = "overall";
    private static final String PROGRESS = "progress.";
    private static final String IMPACT = "impact";
    private static final String CONCERNS = "concerns";
    private static final String NUMBERS = "concern numbers";
    private static final String TITLE = "title";
    private static final String THREAT = "threat";
    private static final String OF = "of";
    private static final String CAUSE = "cause";
    private static final String REMEDY = "remedy";
    private static final String INDICATORS = "indicators";
    private static final String RISKS = "risks";

    private HighlightKinds() {}

    /** The constructor that both of them share. */
    private interface Reading<S> {
        S read(long review, ReportingPeriod period, HighlightText text);
    }

    static Stream<StatementKind<?>> all() {
        return Stream.of(
                kind("highlight_saved", HighlightSaved.class, HighlightSaved::new),
                kind("highlight_submitted", HighlightSubmitted.class, HighlightSubmitted::new));
    }

    private static <S extends HighlightStatement> StatementKind<S> kind(
            String code, Class<S> type, Reading<S> reading) {
        return new StatementKind<>(
                code,
                type,
                statement -> new Columns(
                        SUBJECT,
                        Optional.of(Long.toString(statement.review())),
                        Optional.of(statement.period().code()),
                        write(statement.text())),
                columns -> reading.read(
                        Long.parseLong(columns.requiredPart()), columns.reportingPeriod(), read(columns.body())));
    }

    private static Body write(HighlightText text) {
        Body body = Body.empty()
                .with(OVERALL, text.overall())
                .with(IMPACT, text.impact())
                .with(CONCERNS, text.concerns())
                .with(NUMBERS, Listed.joined(text.numbers(), Function.identity()));
        for (Progress progress : text.progress()) {
            body = body.with(PROGRESS + progress.of(), progress.text());
        }
        for (int place = 0; place < text.risks().size(); place++) {
            body = with(body, place, text.risks().get(place));
        }
        return body;
    }

    private static Body with(Body body, int place, RedRisk risk) {
        return body.with(key(place, TITLE), risk.title())
                .with(key(place, THREAT), risk.threat().code())
                .with(key(place, OF), risk.of())
                .with(key(place, CAUSE), risk.cause())
                .with(key(place, REMEDY), risk.remedy())
                .with(key(place, INDICATORS), Listed.joined(risk.measures(), IndicatorCode::text))
                .with(key(place, RISKS), Listed.joined(risk.numbers(), Function.identity()));
    }

    private static HighlightText read(Body body) {
        List<RedRisk> risks = new ArrayList<>();
        while (body.find(key(risks.size(), TITLE)).isPresent()) {
            risks.add(risk(body, risks.size()));
        }
        return new HighlightText(
                body.text(OVERALL),
                body.texts().entrySet().stream()
                        .filter(text -> text.getKey().startsWith(PROGRESS))
                        .map(text -> new Progress(text.getKey().substring(PROGRESS.length()), text.getValue()))
                        .toList(),
                risks,
                body.text(IMPACT),
                body.text(CONCERNS),
                Listed.divided(body.find(NUMBERS), Function.identity()));
    }

    private static RedRisk risk(Body body, int place) {
        String threat = body.text(key(place, THREAT));
        return new RedRisk(
                body.text(key(place, TITLE)),
                Threat.find(threat)
                        .orElseThrow(
                                () -> new IllegalStateException("There is no threat \"" + threat + "\" of a red risk")),
                body.find(key(place, OF)),
                body.text(key(place, CAUSE)),
                body.text(key(place, REMEDY)),
                Listed.divided(body.find(key(place, INDICATORS)), IndicatorCode::of),
                Listed.divided(body.find(key(place, RISKS)), Function.identity()));
    }

    private static String key(int place, String name) {
        return "risk." + (place + 1) + "." + name;
    }
}
