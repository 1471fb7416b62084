package uk.org.waymark.web.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.ledger.account.Accounts;
import uk.org.waymark.ledger.capture.CaptureRow;
import uk.org.waymark.ledger.capture.CaptureSheet;
import uk.org.waymark.ledger.draft.Draft;
import uk.org.waymark.ledger.draft.Drafts;
import uk.org.waymark.ledger.permission.Actor;
import uk.org.waymark.web.words.Words;

/** The unsaved work on a sheet: what the reader typed elsewhere or before, and what colleagues are typing. */
@ApplicationScoped
public class Drafting {
    @Inject
    private Drafts drafts;

    @Inject
    private Accounts accounts;

    private final Clock clock = Clock.systemUTC();

    /** Everything that is typed of a sheet and differs from what stands, what was kept first first. */
    List<DraftLine> lines(Actor actor, CaptureSheet sheet) {
        List<Draft> kept = drafts.of(actor, sheet.scope(), sheet.period());
        if (kept.isEmpty()) {
            return List.of();
        }
        Map<String, String> standing = standing(sheet);
        return DraftLine.of(kept).stream()
                .map(line -> line.without(standing))
                .filter(line -> !line.fields().isEmpty())
                .toList();
    }

    /** What stands, by the keys of the page’s fields. */
    private static Map<String, String> standing(CaptureSheet sheet) {
        Map<String, String> values = new HashMap<>();
        CaptureWork.on(sheet).forms().forEach(form -> values.putAll(form.values()));
        return values;
    }

    /** Whether something in the forms differs from what stands. */
    static boolean isTyped(CaptureWork work) {
        Map<String, String> standing = standing(work.sheet());
        return work.forms().stream()
                .flatMap(form -> form.values().entrySet().stream())
                .anyMatch(field -> !field.getValue().equals(standing.get(field.getKey())));
    }

    /** Puts what the reader typed back into the forms of a page that is opened. */
    static void putBack(CaptureWork work, List<DraftLine> own) {
        own.forEach(line -> work.forms().stream()
                .filter(form -> line.isOf(form.getCode()))
                .forEach(form -> line.fields().forEach((field, value) -> form.put(line.line(), field, value))));
    }

    /** What is kept of a page, the reader's own and that of others in words: "draft 68.2, Ana Shah, 10:42". */
    Typed typed(Actor actor, CaptureSheet sheet) {
        UUID reader = actor.account().id();
        Map<Boolean, List<DraftLine>> byReader = lines(actor, sheet).stream()
                .collect(Collectors.partitioningBy(line -> line.by().equals(reader)));
        List<DraftLine> others = byReader.get(false);
        if (others.isEmpty()) {
            return new Typed(byReader.get(true), Map.of());
        }
        Map<UUID, String> names =
                accounts.namesOf(others.stream().map(DraftLine::by).distinct().toList());
        Map<String, String> words = new HashMap<>();
        others.forEach(line -> words.merge(line.line(), said(line, names), (one, other) -> one + " " + other));
        return new Typed(byReader.get(true), words);
    }

    String said(DraftLine line, Map<UUID, String> names) {
        return Words.say("capture.draft.of", line.words(), names.get(line.by()), time(line.at()));
    }

    String time(Instant at) {
        return DraftLine.time(at, LocalDate.ofInstant(clock.instant(), Known.LONDON));
    }

    /**
     * Keeps what differs from what stands in the forms, of the measures that the reader may enter now.
     *
     * @throws uk.org.waymark.ledger.draft.DraftRefused when it cannot be kept
     */
    void keep(CaptureWork work, Actor actor) {
        CaptureSheet sheet = work.sheet();
        Map<String, String> standing = standing(sheet);
        Set<String> open = sheet.rows().stream()
                .filter(row -> row.entrance().allowed())
                .map(CaptureRow::subject)
                .map(subject -> subject.code().text())
                .collect(Collectors.toSet());
        Map<String, Map<String, String>> typed = new LinkedHashMap<>();
        work.forms().stream().filter(form -> open.contains(form.getCode())).forEach(form -> form.values()
                .forEach((key, value) -> {
                    int dot = key.lastIndexOf('.');
                    Map<String, String> fields =
                            typed.computeIfAbsent(key.substring(0, dot), any -> new LinkedHashMap<>());
                    if (!value.equals(standing.get(key))) {
                        fields.put(key.substring(dot + 1), value);
                    }
                }));
        drafts.keep(actor, sheet.scope(), sheet.period(), typed, clock.instant());
    }

    /** Forgets what the reader typed of some measures. */
    void drop(Actor actor, CaptureSheet sheet, Set<String> codes) {
        drafts.drop(actor, sheet.scope(), sheet.period(), codes);
    }
}
