package uk.org.waymark.ledger.highlight;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.ledger.snapshot.Bounds;
import uk.org.waymark.ledger.snapshot.Snapshot;
import uk.org.waymark.position.highlight.Heading;
import uk.org.waymark.position.register.ConcernRegister;
import uk.org.waymark.position.register.Numbered;
import uk.org.waymark.position.reporting.HighlightText;
import uk.org.waymark.position.reporting.HighlightText.Progress;
import uk.org.waymark.position.reporting.HighlightText.RedRisk;
import uk.org.waymark.position.risk.RiskRegister;

/** The conditions of a highlight report. */
record HighlightRule(Snapshot snapshot) {
    private static final int LONGEST = 10_000;

    /**
     * The text with measures by the codes they have here. It may be unfinished, and names nothing that is not here.
     *
     * @throws HighlightRefused when it does, or a part is too long
     */
    HighlightText sound(HighlightText text) {
        requireBrief(text);
        requireHere(
                "block or theme",
                Stream.concat(
                                text.progress().stream().map(Progress::of),
                                text.risks().stream().flatMap(risk -> risk.of().stream()))
                        .toList(),
                headings().stream().map(Heading::id).toList());
        requireHere(
                "concern",
                text.numbers(),
                numbers(ConcernRegister.of(snapshot.entries(), snapshot.now()).concerns()));
        List<String> risks =
                numbers(RiskRegister.of(snapshot.entries(), snapshot.now()).risks());
        text.risks().forEach(risk -> requireHere("risk", risk.numbers(), risks));
        return text.with(text.risks().stream().map(this::sound).toList());
    }

    private RedRisk sound(RedRisk risk) {
        Bounds bounds = new Bounds(snapshot);
        refuse(Optional.of("A red risk has no name. Write what is at risk, or leave all its fields empty.")
                .filter(why -> risk.title().isEmpty()));
        refuse(bounds.unknown(risk.measures(), "whose targets are at risk")
                .map(why -> "Red risk “" + risk.title() + "”: " + why));
        return risk.about(bounds.here(risk.measures()));
    }

    /** @throws HighlightRefused when a part that the partnership needs is not written */
    void requireComplete(HighlightText text) {
        refuse(Optional.of("Nothing is written of overall progress. Write it, and submit the report again.")
                .filter(why -> text.overall().isEmpty()));
        String silent = headings().stream()
                .filter(heading -> text.progressOf(heading.id()).isEmpty())
                .map(Heading::title)
                .collect(Collectors.joining(", "));
        refuse(Optional.of("Nothing is written of progress in " + silent
                        + ". Write it, or that there is nothing to report, and submit the report again.")
                .filter(why -> !silent.isEmpty()));
        text.risks().stream()
                .filter(risk -> risk.remedy().isEmpty())
                .findFirst()
                .ifPresent(risk -> {
                    throw new HighlightRefused(
                            "Red risk “" + risk.title()
                                    + "” has no remedial action. Write it, or that there is none, and submit the report again.");
                });
    }

    private List<Heading> headings() {
        return Heading.of(snapshot.agreement(), snapshot.definitions().themes());
    }

    private static void requireHere(String what, List<String> named, List<String> there) {
        String strange = named.stream().filter(one -> !there.contains(one)).collect(Collectors.joining(", "));
        refuse(Optional.of("There is no " + what + " “" + strange + "” in this agreement"
                        + (there.isEmpty() ? "." : "; there are " + String.join(", ", there) + "."))
                .filter(why -> !strange.isEmpty()));
    }

    private static void requireBrief(HighlightText text) {
        Stream.of(
                        Stream.of(text.overall(), text.impact(), text.concerns()),
                        text.progress().stream().map(Progress::text),
                        text.risks().stream().flatMap(risk -> Stream.of(risk.title(), risk.cause(), risk.remedy())))
                .flatMap(parts -> parts)
                .filter(part -> part.length() > LONGEST)
                .findFirst()
                .ifPresent(part -> {
                    throw new HighlightRefused("The text that begins “" + part.substring(0, 40) + "…” has "
                            + part.length() + " characters; " + LONGEST + " is the most. Shorten it.");
                });
    }

    private static List<String> numbers(List<? extends Numbered<?>> register) {
        return register.stream().map(Numbered::id).toList();
    }

    static void refuse(Optional<String> because) {
        because.ifPresent(why -> {
            throw new HighlightRefused(why);
        });
    }
}
