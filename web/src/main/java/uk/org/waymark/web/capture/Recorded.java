package uk.org.waymark.web.capture;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.ledger.capture.Assessment;
import uk.org.waymark.ledger.capture.Edit;
import uk.org.waymark.position.reporting.Subject;

/** What a save recorded, line by line. */
final class Recorded {
    private Recorded() {}

    static List<String> of(List<Assessment> assessments, Map<String, Measurement> measurements) {
        return assessments.stream()
                .flatMap(assessment -> of(assessment, measurements))
                .toList();
    }

    private static Stream<String> of(Assessment assessment, Map<String, Measurement> measurements) {
        Subject subject = assessment.proposal().subject();
        Measurement measurement = measurements.get(subject.code().text());
        String line =
                subject.code().text() + subject.part().map(part -> " " + part).orElse("");
        return assessment.edits().stream()
                .map(Edit::statement)
                .filter(Said::isTold)
                .map(statement -> Said.recorded(statement, measurement, line, assessment.restates()));
    }
}
