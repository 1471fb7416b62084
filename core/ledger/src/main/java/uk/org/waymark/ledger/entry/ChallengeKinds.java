package uk.org.waymark.ledger.entry;

import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.position.reporting.ChallengeStatement;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionAnswered;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionAsked;
import uk.org.waymark.position.reporting.ChallengeStatement.QuestionResolved;
import uk.org.waymark.position.reporting.Matter;

/** The kinds of statement about a question between partners. */
final class ChallengeKinds {
    private static final String ABOUT = "about";
    private static final String TEXT = "text";
    private static final String CAPACITY = "as";

    private ChallengeKinds() {}

    /** The constructor that all of them share. */
    private interface Reading<S> {
        S read(int question, Matter about, String text, String capacity);
    }

    static Stream<StatementKind<?>> all() {
        return Stream.of(
                kind("question_asked", QuestionAsked.class, QuestionAsked::new),
                kind("question_answered", QuestionAnswered.class, QuestionAnswered::new),
                kind("question_resolved", QuestionResolved.class, QuestionResolved::new));
    }

    private static <S extends ChallengeStatement> StatementKind<S> kind(
            String code, Class<S> type, Reading<S> reading) {
        return new StatementKind<>(
                code,
                type,
                ChallengeKinds::columns,
                columns -> reading.read(
                        Integer.parseInt(columns.requiredPart()),
                        about(columns.text(ABOUT)),
                        columns.text(TEXT),
                        columns.text(CAPACITY)));
    }

    /** The question takes the column that a statement about a figure has for its part. */
    private static Columns columns(ChallengeStatement statement) {
        return new Columns(
                statement.about().subject(),
                Optional.of(Integer.toString(statement.question())),
                Optional.empty(),
                Body.empty()
                        .with(ABOUT, statement.about().written())
                        .with(TEXT, statement.text())
                        .with(CAPACITY, statement.capacity()));
    }

    private static Matter about(String written) {
        return Matter.parse(written)
                .orElseThrow(() -> new IllegalStateException("A question is about \"" + written
                        + "\", which this version does not know; a newer one wrote it"));
    }
}
