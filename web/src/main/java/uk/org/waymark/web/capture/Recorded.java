package uk.org.waymark.web.capture;

import java.util.List;
import java.util.Map;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.ledger.capture.Assessment;
import uk.org.waymark.ledger.capture.Edit;
import uk.org.waymark.position.reporting.Statement;
import uk.org.waymark.position.reporting.Statement.Commentary;
import uk.org.waymark.position.reporting.Statement.Forecast;
import uk.org.waymark.position.reporting.Statement.NotApplicable;
import uk.org.waymark.position.reporting.Statement.Outturn;
import uk.org.waymark.position.reporting.Statement.Overruled;
import uk.org.waymark.position.reporting.Subject;
import uk.org.waymark.web.words.Words;

/** What a save recorded, line by line. */
final class Recorded {
    private Recorded() {}

    static List<String> of(List<Assessment> assessments, Map<String, Measurement> measurements) {
        return assessments.stream()
                .flatMap(assessment -> assessment.edits().stream()
                        .filter(edit -> !(edit.entry().statement() instanceof Overruled))
                        .map(edit -> line(assessment, edit, measurements)))
                .toList();
    }

    private static String line(Assessment assessment, Edit edit, Map<String, Measurement> measurements) {
        Subject subject = assessment.proposal().subject();
        String of =
                subject.code().text() + subject.part().map(part -> " " + part).orElse("");
        Statement statement = edit.entry().statement();
        Measurement measurement = measurements.get(LineForm.key(subject));
        if (statement instanceof Outturn outturn) {
            String figure = measurement.words(outturn.figure());
            return Words.say(assessment.restates() ? "capture.saved.restated" : "capture.saved.figure", of, figure);
        }
        if (statement instanceof Forecast forecast) {
            return Words.say(
                    "capture.saved.forecast",
                    of,
                    Words.say("mark." + forecast.performance().code()));
        }
        if (statement instanceof NotApplicable) {
            return Words.say("capture.saved.notApplicable", of);
        }
        return Words.say(statement instanceof Commentary ? "capture.saved.commentary" : "capture.saved.evidence", of);
    }
}
