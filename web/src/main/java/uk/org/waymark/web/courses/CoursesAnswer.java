package uk.org.waymark.web.courses;

import java.util.Comparator;
import java.util.List;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.ReviewCategory;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.web.words.Words;

/** What follows from the courses of all measures, in a sentence: how many are at risk, and in which themes. */
final class CoursesAnswer {
    private CoursesAnswer() {}

    /** How many measures of a theme are at risk. */
    private record Share(String theme, int atRisk) {}

    /** "Health and Safer communities hold four of the six measures at risk." */
    static String of(Position position) {
        List<Share> shares = position.themes().stream()
                .map(theme -> new Share(theme.title(), atRisk(theme)))
                .filter(share -> share.atRisk() > 0)
                .sorted(Comparator.comparingInt(Share::atRisk).reversed())
                .toList();
        int all = shares.stream().mapToInt(Share::atRisk).sum();
        if (all == 0) {
            return Words.say("courses.answer.none");
        }
        Share most = shares.get(0);
        if (shares.size() == 1) {
            return Words.counted("courses.answer.theme", all, most.theme(), Words.number(all));
        }
        Share next = shares.get(1);
        int two = most.atRisk() + next.atRisk();
        boolean third = shares.size() > 2 && shares.get(2).atRisk() == next.atRisk();
        if (2 * most.atRisk() > all) {
            return Words.say("courses.answer.most", most.theme(), Words.number(most.atRisk()), Words.number(all));
        }
        return third || 2 * two <= all
                ? Words.say("courses.answer.spread", Words.startingNumber(all), Words.number(shares.size()))
                : Words.say(
                        two == all ? "courses.answer.both" : "courses.answer.two",
                        most.theme(),
                        next.theme(),
                        Words.number(two),
                        Words.number(all));
    }

    private static int atRisk(ThemePosition theme) {
        return (int) theme.measures().stream()
                .filter(measure ->
                        measure.review() == ReviewCategory.AT_RISK || measure.review() == ReviewCategory.MISSED)
                .count();
    }
}
