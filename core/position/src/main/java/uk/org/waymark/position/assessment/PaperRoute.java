package uk.org.waymark.position.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import uk.org.waymark.contract.agreement.AnnualReview;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.period.Known;
import uk.org.waymark.contract.period.ReportingPeriod;
import uk.org.waymark.position.reporting.Entries;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.ReviewStatement.RequestStated;
import uk.org.waymark.position.reporting.ReviewStatement.SittingStated;

/**
 * The route of a review's paper, as known at a moment.
 *
 * @param steps in the order in which the paper reaches the bodies; empty where the agreement declares none
 */
public record PaperRoute(List<RouteStep> steps) {
    public PaperRoute {
        steps = List.copyOf(steps);
    }

    /** The bodies that are declared, with what was known of each at a moment. It is the turn of the first that has not decided. */
    public static PaperRoute of(AnnualReview declared, Entries entries, ReportingPeriod period, Known known) {
        Map<String, Entry<SittingStated>> sittings = new HashMap<>();
        entries.of(SittingStated.class, known)
                .filter(entry -> entry.statement().period().equals(period))
                .sorted(Entry.BY_KNOWN)
                .forEach(entry -> sittings.put(entry.statement().body(), entry));
        List<MembersRequest> requests = requests(entries, period, known);
        List<RouteStep> steps = new ArrayList<>();
        boolean reached = false;
        for (Body body : declared.route()) {
            Optional<Entry<SittingStated>> sitting = Optional.ofNullable(sittings.get(body.id()));
            boolean passed = RouteStep.isPassed(sitting);
            RouteStage stage = passed ? RouteStage.DONE : reached ? RouteStage.TO_COME : RouteStage.NOW;
            reached |= !passed;
            steps.add(new RouteStep(
                    body,
                    stage,
                    sitting,
                    requests.stream()
                            .filter(request ->
                                    request.latest().statement().body().equals(body.id()))
                            .toList()));
        }
        return new PaperRoute(steps);
    }

    private static List<MembersRequest> requests(Entries entries, ReportingPeriod period, Known known) {
        Map<Integer, List<Entry<RequestStated>>> byNumber = new TreeMap<>();
        of(entries.of(RequestStated.class, known), period)
                .sorted(Entry.BY_KNOWN)
                .forEach(entry -> byNumber.computeIfAbsent(entry.statement().request(), number -> new ArrayList<>())
                        .add(entry));
        return byNumber.values().stream().map(MembersRequest::new).toList();
    }

    private static Stream<Entry<RequestStated>> of(Stream<Entry<RequestStated>> entries, ReportingPeriod period) {
        return entries.filter(entry -> entry.statement().period().equals(period));
    }

    /** The number that the next request gets, whenever the earlier ones were known. */
    public static int nextRequest(Entries entries, ReportingPeriod period) {
        return 1
                + of(entries.all(RequestStated.class), period)
                        .mapToInt(entry -> entry.statement().request())
                        .max()
                        .orElse(0);
    }

    public Optional<RouteStep> find(String body) {
        return steps.stream().filter(step -> step.body().id().equals(body)).findFirst();
    }

    /** All that members asked for, with the bodies in order. */
    public List<MembersRequest> requests() {
        return steps.stream().flatMap(step -> step.requests().stream()).toList();
    }
}
