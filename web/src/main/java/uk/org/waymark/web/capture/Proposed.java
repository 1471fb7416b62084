package uk.org.waymark.web.capture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.scoring.Performance;
import uk.org.waymark.ledger.capture.CaptureSheet;
import uk.org.waymark.ledger.capture.Grounds;
import uk.org.waymark.ledger.capture.Proposal;
import uk.org.waymark.ledger.capture.Proposal.Management;
import uk.org.waymark.position.checking.Entered;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.reporting.Absence;
import uk.org.waymark.web.words.Words;

/** What was typed, as proposals. What it is worth is decided in the ledger. */
final class Proposed {
    private Proposed() {}

    static List<Proposal> of(CaptureSheet sheet, List<MeasureForm> forms) {
        Map<String, CaptureLine> lines = sheet.rows().stream()
                .flatMap(row -> CaptureLine.of(row).stream())
                .collect(Collectors.toMap(CaptureLine::key, Function.identity()));
        return forms.stream()
                .flatMap(measure -> measure.getLines().stream()
                        .filter(line -> lines.containsKey(line.getKey()))
                        .map(line -> proposal(measure, line, lines.get(line.getKey()))))
                .toList();
    }

    private static Proposal proposal(MeasureForm measure, LineForm line, CaptureLine stands) {
        Measurement measurement = stands.row().measurement();
        // Commentary and management information are the measure's, and are said once.
        boolean first = line == measure.getLines().get(0);
        Optional<String> commentary = Optional.of(measure.commentary()).filter(text -> first);
        return new Proposal(
                stands.subject(),
                stands.within(),
                outturn(line, stands),
                Optional.empty(),
                Optional.of(line.isProvisional())
                        .filter(any -> line.getInstead().isEmpty() && !stands.isMade()),
                Optional.of(line.getForecast()).filter(code -> !code.isEmpty()).map(Performance::ofCode),
                Entered.read(measurement, line.getProjected()),
                commentary,
                Optional.empty(),
                first ? measure.getManagement().proposed(measurement) : Management.NONE,
                new Grounds(
                        Optional.of(line.getReason()),
                        Optional.of(line.getOverruling()),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Entered outturn(LineForm line, CaptureLine stands) {
        Measurement measurement = stands.row().measurement();
        if (line.getInstead().equals(Absence.SUPPRESSED.written())) {
            return suppressed(figure(line, measurement));
        }
        if (!line.getInstead().isEmpty()) {
            // A figure that was typed is never passed over in silence; the one that stands may stay in its field.
            return line.hasFigure() && !line.hasFigureOf(LineForm.of(stands))
                    ? both(line)
                    : Entered.read(measurement, line.getInstead());
        }
        return figure(line, measurement);
    }

    /** The figure that was typed is kept, and not shown. */
    private static Entered suppressed(Entered typed) {
        return typed.isNothing() || typed.figure().isPresent()
                ? new Entered.None(Absence.SUPPRESSED, typed.figure())
                : typed;
    }

    private static Entered figure(LineForm line, Measurement measurement) {
        if (measurement.shape() != Shape.RATIO) {
            return Entered.read(measurement, line.getFigure());
        }
        boolean blank = line.getNumerator().isEmpty() && line.getDenominator().isEmpty();
        return Entered.read(measurement, blank ? "" : line.getNumerator() + "/" + line.getDenominator());
    }

    private static Entered both(LineForm line) {
        return new Entered.Unreadable(
                line.getFigure(),
                Finding.error(
                        Finding.Field.FIGURE,
                        Words.say("capture.instead.both"),
                        Words.say("capture.instead.both.remedy")));
    }
}
