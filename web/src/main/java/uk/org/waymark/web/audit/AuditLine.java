package uk.org.waymark.web.audit;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.audit.Audited;
import uk.org.waymark.ledger.audit.Who;
import uk.org.waymark.ledger.permission.Remit;
import uk.org.waymark.position.SensitiveActions;
import uk.org.waymark.web.words.Words;

/**
 * One thing that was done, as the page and the file say it.
 *
 * @param at when it was recorded, for machines
 * @param when the same for people, in London
 * @param who did it
 * @param done what kind of thing it was
 * @param measure the code of the measure it is about, as addresses write it
 * @param about whom or what it was done to
 * @param agreement the agreement it concerns; empty for none
 * @param words what there is to say about it
 */
public record AuditLine(
        String at,
        String when,
        String who,
        String done,
        Optional<String> measure,
        String about,
        String agreement,
        String words,
        String reason,
        String source) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.UK);

    /**
     * An act as somebody reads it from whom some actions are hidden.
     *
     * @param hidden those actions
     * @param titles names what somebody answers for
     */
    static AuditLine of(Audited act, SensitiveActions hidden, Function<Remit, String> titles) {
        Optional<Said> said =
                act.statement().map(statement -> hidden.isTold(statement) ? Said.nothing() : Said.of(statement));
        return new AuditLine(
                act.place().recordedAt().toString(),
                WHEN.format(act.place().recordedAt().atZone(Known.LONDON)),
                name(act.by()),
                Words.say("audit.kind." + act.kind()),
                said.flatMap(Said::measure),
                said.map(Said::about).orElseGet(() -> concerned(act, titles)),
                act.agreement().orElse(""),
                said.map(Said::words).orElseGet(() -> ActWords.of(act)),
                act.reason().orElse(""),
                act.source().orElse(""));
    }

    /** An act on the own account is about nobody else. */
    private static String concerned(Audited act, Function<Remit, String> titles) {
        Optional<String> person = Optional.of(act.about())
                .filter(about -> !about.isNobody() && !about.equals(act.by()))
                .map(AuditLine::name);
        return Stream.of(person, act.remit().map(titles))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    static String name(Who who) {
        return who.name().orElseGet(() -> Words.say(who.isNobody() ? "audit.nobody" : "audit.former"));
    }
}
