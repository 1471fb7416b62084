package uk.org.waymark.web.challenge;

import java.util.Optional;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.plan.Action;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.PlanPosition;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.reporting.Matter;
import uk.org.waymark.web.words.Words;

/**
 * The thing a question is about, in the words of a reader.
 *
 * @param path of the page that shows it; empty where the agreement does not have it any more
 * @param anchor of it on that page, with its hash; may be empty
 */
public record MatterView(String words, Optional<String> path, String anchor) {

    static MatterView of(Matter matter, Position position) {
        return matter.by(new In(position));
    }

    /** The things of an agreement as they are shown in a position. */
    private record In(Position position) implements Matter.Reader<MatterView> {
        @Override
        public MatterView measure(Matter.OfMeasure about) {
            return MatterView.measure(about, position);
        }

        @Override
        public MatterView action(Matter.OfAction about) {
            return MatterView.action(about, position);
        }

        @Override
        public MatterView proposal(Matter.OfProposal about) {
            return MatterView.proposal(about, position);
        }

        @Override
        public MatterView section(Matter.OfSection about) {
            String heading = position.agreement()
                    .annualReview()
                    .findSection(about.section())
                    .map(section -> section.number() + " " + section.heading())
                    .orElse(about.section());
            return new MatterView(
                    Words.say("questions.about.section", heading, about.period()),
                    Optional.of("/review/sections/" + about.section() + "?period="
                            + about.period().code()),
                    "");
        }

        @Override
        public MatterView risk(Matter.OfRisk about) {
            String theme = position.themes().stream()
                    .filter(its -> its.id().equals(about.theme()))
                    .findFirst()
                    .map(ThemePosition::title)
                    .orElse(about.theme());
            return new MatterView(
                    Words.say("questions.about.risk", about.risk(), theme), Optional.of("/risks/" + about.risk()), "");
        }
    }

    private static MatterView measure(Matter.OfMeasure about, Position position) {
        return new MatterView(
                Words.say("questions.about.measure", title(about.code(), position), about.period()),
                find(about.code(), position)
                        .map(found -> "/indicators/" + found.code().address() + "?period="
                                + about.period().code()),
                "");
    }

    private static MatterView proposal(Matter.OfProposal about, Position position) {
        return new MatterView(
                Words.say(
                        "questions.about.proposal", Integer.toString(about.proposal()), title(about.code(), position)),
                find(about.code(), position)
                        .map(found -> "/refresh/" + found.code().address()),
                "#proposal-" + about.proposal());
    }

    private static MatterView action(Matter.OfAction about, Position position) {
        Optional<String> theme = position.themes().stream()
                .filter(its -> its.plans().stream().anyMatch(plan -> isOf(plan, about)))
                .map(its -> "/plans/" + its.id())
                .findFirst();
        return position.themes().stream()
                .flatMap(its -> its.plans().stream())
                .filter(plan -> isOf(plan, about))
                .flatMap(plan -> plan.actions().stream()
                        .filter(action -> action.action().id().equals(about.action()))
                        .map(action -> action(action.action(), plan)))
                .findFirst()
                .map(words -> new MatterView(words, theme, "#plan-" + about.plan()))
                .orElseGet(() -> new MatterView(
                        Words.say("questions.about.action", about.action(), about.plan()), Optional.empty(), ""));
    }

    private static String action(Action action, PlanPosition plan) {
        return Words.say("questions.about.action", action.title(), plan.plan().title());
    }

    private static boolean isOf(PlanPosition plan, Matter.OfAction about) {
        return plan.plan().id().equals(about.plan());
    }

    private static String title(IndicatorCode code, Position position) {
        return find(code, position)
                .map(found -> found.code() + " " + found.indicator().briefTitle())
                .orElse(code.text());
    }

    private static Optional<MeasurePosition> find(IndicatorCode code, Position position) {
        return position.findMeasure(code.text());
    }
}
