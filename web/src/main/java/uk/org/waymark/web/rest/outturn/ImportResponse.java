package uk.org.waymark.web.rest.outturn;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import uk.org.waymark.ledger.importing.ImportOutcome;
import uk.org.waymark.ledger.importing.ImportRefused;
import uk.org.waymark.ledger.importing.ImportReport;
import uk.org.waymark.ledger.permission.Permission;
import uk.org.waymark.web.rest.fault.DatabaseBusyMapper;
import uk.org.waymark.web.rest.fault.Problem;
import uk.org.waymark.web.rest.fault.ProblemResponse;

/** What a file came to as the answer to a call, the same whether the call waited for it or asked later. */
final class ImportResponse {
    private static final MediaType WORDS = MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8");
    private static final int TOO_LARGE = 413;

    private ImportResponse() {}

    /** @param inWords whether a person at a terminal reads it */
    static Response of(ImportReport report, boolean dryRun, boolean inWords) {
        return (inWords
                        ? Response.ok(ImportWords.of(report, dryRun), WORDS)
                        : Response.ok(ImportAnswer.of(report, dryRun), MediaType.APPLICATION_JSON_TYPE))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    static Response of(ImportRefused refused, boolean inWords) {
        Response.ResponseBuilder answer = Response.status(ImportProblem.UNPROCESSABLE);
        return (inWords
                        ? answer.entity(ImportWords.of(refused)).type(WORDS)
                        : answer.entity(ImportProblem.of(refused)).type(Problem.MEDIA_TYPE))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    static Response unreadable(boolean tooLarge, String why) {
        return ProblemResponse.of(Problem.refusedByProtocol(
                        tooLarge ? TOO_LARGE : ImportProblem.UNPROCESSABLE, "The file is not taken", why))
                .build();
    }

    /** What came of one in the background. */
    static Response of(ImportOutcome outcome, boolean dryRun, boolean inWords) {
        return switch (outcome.kind()) {
            case DONE -> of(outcome.report().orElseThrow(), dryRun, inWords);
            case REFUSED -> of(new ImportRefused(outcome.faults(), outcome.faultCount()), inWords);
            case UNREADABLE -> unreadable(false, outcome.words());
            case TOO_LARGE -> unreadable(true, outcome.words());
            case NOT_PERMITTED -> problem(Problem.notPermitted(Permission.valueOf(outcome.words())));
            case STOPPED -> problem(Problem.importStopped());
            case BROKEN_OFF -> problem(Problem.importBrokenOff());
            case BUSY -> DatabaseBusyMapper.answer(outcome.words());
            case FAILED -> problem(Problem.unforeseen());
        };
    }

    private static Response problem(Problem problem) {
        return ProblemResponse.of(problem).build();
    }
}
