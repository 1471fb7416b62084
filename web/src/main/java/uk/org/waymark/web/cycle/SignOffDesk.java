package uk.org.waymark.web.cycle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.ledger.capture.ThreeAnswers;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.position.cycle.Obstacle;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.web.chart.SmallCourse;
import uk.org.waymark.web.cycle.SignOffRow.Comment;
import uk.org.waymark.web.cycle.SignOffRow.Paragraph;
import uk.org.waymark.web.cycle.SignOffRow.Question;
import uk.org.waymark.web.cycle.SignOffRow.Stage;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.mark.Mark;
import uk.org.waymark.web.measure.EvidenceLine;
import uk.org.waymark.web.words.Words;

/**
 * Lays out what a lead decides by: of each measure its figures and course, the commentary, the evidence, the questions and
 * the names behind them.
 *
 * @param names those of the accounts that the page names
 * @param correctable whether somebody may still correct a measure
 * @param evidenced whether the theme gives evidence for its figures
 */
record SignOffDesk(
        Agreement agreement,
        StatusScheme scheme,
        Map<UUID, String> names,
        Predicate<IndicatorCode> correctable,
        boolean evidenced) {

    SignOffRow row(MeasureReturn returned, SignOffChoice choice) {
        MeasurePosition measure = returned.measure();
        boolean reported = returned.obstacle()
                .filter(why -> why == Obstacle.NO_FIGURE || why == Obstacle.NOTHING_TO_SIGN)
                .isEmpty();
        boolean returnable = reported && correctable.test(measure.code());
        boolean approvable = returned.obstacle().isEmpty() && !returned.isSignedOff();
        Stage stage = stage(returned, approvable || returnable);
        return new SignOffRow(
                measure.code().text(),
                measure.code().address(),
                measure.indicator().plainTitle(),
                new FigureWords(measure.indicator().reportedMeasurement())
                        .unitToSay()
                        .orElse(""),
                charts(measure),
                SignOffFigure.of(returned, scheme),
                Optional.of(measure.forecast())
                        .filter(forecast ->
                                forecast.isRated() && !measure.whole().period().isLastOfYear())
                        .map(forecast -> Mark.ofForecast(scheme, forecast)),
                returned.overruled().stream().map(this::question).toList(),
                commentary(measure),
                measure.evidence().stream().map(EvidenceLine::of).toList(),
                entered(returned),
                stage,
                state(returned, stage),
                returned.signOff()
                        .sentBack()
                        .map(entry -> new Comment(
                                said("sign-off.comment", entry),
                                entry.statement().comment())),
                approvable,
                returnable,
                SecondLook.reasons(returned, evidenced),
                choice);
    }

    private static Stage stage(MeasureReturn returned, boolean decidable) {
        if (returned.isSignedOff()) {
            return Stage.SIGNED;
        }
        if (returned.isWithOfficers()) {
            return Stage.RETURNED;
        }
        return decidable ? Stage.TO_DECIDE : Stage.BLOCKED;
    }

    private List<String> charts(MeasurePosition measure) {
        return SignOffFigure.readings(measure).stream()
                .flatMap(reading -> SmallCourse.of(agreement, scheme, measure, reading.part()).stream())
                .toList();
    }

    private Question question(Entry<Statement.Overruled> overruled) {
        return new Question(
                overruled.statement().warning(),
                overruled
                        .reason()
                        .map(why -> Words.say("sign-off.overruled.by", name(overruled), why))
                        .orElse(""));
    }

    /** The commentary on the period itself; that on an earlier one is no part of its return. */
    private static List<Paragraph> commentary(MeasurePosition measure) {
        return measure.commentary()
                .map(Entry::statement)
                .filter(commentary -> commentary.period().equals(measure.whole().period()))
                .map(Statement.Commentary::text)
                .map(text -> ThreeAnswers.parse(text)
                        .map(answers -> Stream.of(
                                        new Paragraph(Words.say("sign-off.why"), answers.why()),
                                        new Paragraph(Words.say("sign-off.action"), answers.action()),
                                        new Paragraph(Words.say("sign-off.yearEnd"), answers.yearEnd()))
                                .filter(paragraph -> !paragraph.text().isEmpty())
                                .toList())
                        .orElse(List.of(new Paragraph("", text))))
                .orElse(List.of());
    }

    private String entered(MeasureReturn returned) {
        return returned.answers().stream()
                .max(Comparator.comparingLong(Entry::sequence))
                .map(entry -> Words.say("sign-off.entered", name(entry), Words.moment(entry.knownFrom())))
                .orElse("");
    }

    private String state(MeasureReturn returned, Stage stage) {
        return switch (stage) {
            case SIGNED ->
                returned.signOff()
                        .signed()
                        .map(entry -> said("sign-off.signed", entry))
                        .orElse("");
            case RETURNED -> Words.say("sign-off.returned");
            case BLOCKED -> ReturnWords.inTheWay(returned);
            case TO_DECIDE -> again(returned);
        };
    }

    /** Why it is before the lead another time; empty the first time. */
    private String again(MeasureReturn returned) {
        if (returned.signOff().sentBack().isPresent()) {
            return Words.say("sign-off.answered");
        }
        return returned.signOff().isChangedSince()
                ? returned.signOff()
                        .signed()
                        .map(entry -> said("sign-off.changed", entry))
                        .orElse("")
                : "";
    }

    /** Words with the day of an entry and the name behind it. */
    private String said(String key, Entry<?> entry) {
        return Words.say(key, Words.date(entry.knownFrom()), name(entry));
    }

    private String name(Entry<?> entry) {
        return names.getOrDefault(entry.recordedBy(), "");
    }
}
