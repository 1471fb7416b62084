package uk.org.waymark.web.overview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.org.waymark.contract.agreement.Scorecard;
import uk.org.waymark.contract.scoring.Reason;
import uk.org.waymark.contract.scoring.Reason.NotRated;
import uk.org.waymark.contract.target.Unscored.Placeholder;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.Summary;
import uk.org.waymark.web.words.Words;

/** The position of an agreement in two sentences: the answer, and what it leaves out. */
final class ReviewSentences {
    /** What was reported in place of a figure; whatever else is not judged has none. */
    private static final Set<NotRated> TOLD =
            EnumSet.of(NotRated.NOT_APPLICABLE, NotRated.NOT_COLLECTED, NotRated.SUPPRESSED, NotRated.INCOMPLETE);

    private ReviewSentences() {}

    /** "16 of 35 designated targets are on track. Five are at risk." */
    static String headline(Position position) {
        Summary summary = position.designated();
        if (summary.measures() == 0) {
            return position.all().measures() == 0 ? nothing(position) : Words.say("headline.noneDesignated");
        }
        int noData = summary.count(ReviewCategory.NO_DATA);
        if (noData == summary.measures()) {
            return Words.counted("headline.noData", noData, noData, position.period());
        }
        if (summary.measures() == 1) {
            return Words.say("headline.only." + only(position).code());
        }
        int onTrack = summary.count(ReviewCategory.ON_TRACK);
        int atRisk = summary.count(ReviewCategory.AT_RISK);
        return Words.counted("headline.onTrack", onTrack, onTrack == 0 ? "None" : onTrack, summary.measures())
                + " "
                + (atRisk == 0
                        ? Words.say("headline.noneAtRisk")
                        : Words.counted("headline.atRisk", atRisk, Words.startingNumber(atRisk)));
    }

    /** "Council scorecard: 12 of 58 measures". */
    static String scorecard(Scorecard card, Summary shown, Summary all) {
        return Words.counted("scorecard.line", all.measures(), card.title(), shown.measures(), all.measures());
    }

    private static ReviewCategory only(Position position) {
        return position.measures()
                .filter(MeasurePosition::isDesignated)
                .map(MeasurePosition::review)
                .findFirst()
                .orElseThrow();
    }

    private static String nothing(Position position) {
        return position.scorecard()
                .map(card -> Words.say("scorecard.empty", card.title()))
                .orElseGet(() -> Words.say(
                        "headline.nothingAgreed", Words.date(position.known().date())));
    }

    /** What is neither on track nor at risk, and why some cannot be judged. */
    static String lede(Position position) {
        Summary summary = position.designated();
        List<String> said = new ArrayList<>();
        int off = summary.count(ReviewCategory.OFF_TRAJECTORY);
        if (off > 0 && summary.measures() > 1) {
            said.add(Words.counted("lede.off", off, Words.startingNumber(off)));
        }
        int missed = summary.count(ReviewCategory.MISSED);
        if (missed > 0 && summary.measures() > 1) {
            said.add(Words.counted("lede.missed", missed, Words.startingNumber(missed)));
        }
        int noData = summary.count(ReviewCategory.NO_DATA);
        if (noData > 0) {
            said.add(Words.counted("lede.noData", noData, Words.startingNumber(noData), because(position)));
        }
        return String.join(" ", said);
    }

    private static String because(Position position) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        position.measures()
                .filter(measure -> measure.isDesignated() && measure.review() == ReviewCategory.NO_DATA)
                .forEach(measure -> reasons.merge(reason(measure), 1, Integer::sum));
        boolean shared = reasons.size() == 1;
        List<String> parts = reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> because(entry.getKey(), entry.getValue(), shared))
                .toList();
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.get(parts.size() - 1);
    }

    /** Where all have one reason, their number is said already. */
    private static String because(String reason, int count, boolean shared) {
        String number = Words.number(count);
        String it = Words.say("reason.it");
        return shared
                ? Words.counted(
                        "reason." + reason,
                        count,
                        count == 1 ? it : Words.say("reason.all"),
                        count == 1 ? it : Words.say("reason.them"))
                : Words.counted("reason." + reason, count, number, number);
    }

    /** The bundle's name for why a measure cannot be judged. */
    private static String reason(MeasurePosition measure) {
        if (!measure.placeholder()) {
            return Optional.of(measure.score().reason())
                    .filter(Reason.NotJudged.class::isInstance)
                    .map(reason -> ((Reason.NotJudged) reason).because())
                    .filter(TOLD::contains)
                    .map(NotRated::name)
                    .orElse("NO_FIGURE");
        }
        return measure.annualTarget()
                .filter(year -> year.value() instanceof Placeholder)
                .map(year -> (Placeholder) year.value())
                .map(waiting -> waiting.confirmed() ? waiting.reason().name() : "UNSTATED")
                .orElse("PLACEHOLDER");
    }
}
