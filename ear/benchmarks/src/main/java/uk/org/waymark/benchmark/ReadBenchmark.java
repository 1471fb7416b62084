package uk.org.waymark.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.org.waymark.benchmark.Measurement.Goal;
import uk.org.waymark.benchmark.load.Load;
import uk.org.waymark.benchmark.product.Product;
import uk.org.waymark.benchmark.product.SignedIn;

/**
 * Pages and positions for sixteen clients when nothing has changed, beside a file of the same size from the bare server.
 * Both are up at once and asked in turns, since a machine may be twice as fast a minute later.
 */
final class ReadBenchmark implements Benchmark {
    private static final int CLIENTS = 16;
    private static final int TURNS = 7;
    private static final Duration WARMING = Duration.ofSeconds(20);
    private static final Duration BARE_WARMING = Duration.ofSeconds(10);
    private static final Duration AGAIN = Duration.ofSeconds(1);
    private static final Duration COUNTED = Duration.ofSeconds(3);
    private static final Goal HALF = Goal.atLeast(0.5);
    private static final Map<String, String> NO_HEADERS = Map.of();

    @Override
    public String name() {
        return "read";
    }

    @Override
    public List<Measurement> measure(Path work) throws IOException, InterruptedException {
        try (Product product = Product.start(
                work.resolve("home"), Map.of("WAYMARK_PUBLIC_READ", "closed"), "--sample", "leicester-2008-11")) {
            URI page = product.address();
            URI position = page.resolve("api/v1/position");
            Map<String, String> session = SignedIn.to(product, "performance").session();
            Map<String, String> unchanged = Map.of("If-None-Match", tag(position));
            List<Question> questions = List.of(
                    Question.warmed("overview, signed in", page, session, 200, Goal.NONE),
                    Question.warmed("overview, public", page, NO_HEADERS, 200, HALF),
                    Question.warmed("api/v1/position", position, NO_HEADERS, 200, HALF),
                    Question.warmed("api/v1/position, unchanged", position, unchanged, 304, HALF));
            Path files = BareApplication.withFiles(
                    work.resolve("bare"),
                    questions.stream().map(Question::bytes).distinct().toList());
            List<Measurement> rows = new ArrayList<>();
            try (Product bare = Product.startBare(
                    files, BareApplication.file(questions.get(0).bytes()))) {
                for (Question question : questions) {
                    rows.addAll(inTurns(question, bare.address().resolve(BareApplication.file(question.bytes()))));
                }
            }
            return rows;
        }
    }

    /**
     * A question that was asked until its answer is compiled code.
     *
     * @param bytes of the answer; one that says only "unchanged" is measured against the smallest of files
     */
    private record Question(String work, URI address, Map<String, String> headers, int status, Goal goal, long bytes) {
        static Question warmed(String work, URI address, Map<String, String> headers, int status, Goal goal)
                throws IOException {
            Load warm = Load.of(CLIENTS, address, headers, status, WARMING, AGAIN);
            return new Question(work, address, headers, status, goal, Math.max(1, warm.bytes()));
        }
    }

    private static List<Measurement> inTurns(Question question, URI file) throws IOException {
        Load.of(CLIENTS, file, NO_HEADERS, 200, BARE_WARMING, AGAIN);
        List<Load> asked = new ArrayList<>();
        Times files = new Times();
        for (int turn = 0; turn < TURNS; turn++) {
            asked.add(Load.of(CLIENTS, question.address, question.headers, question.status, AGAIN, COUNTED));
            files.add(Load.of(CLIENTS, file, NO_HEADERS, 200, AGAIN, COUNTED).perSecond());
        }
        Load middle = asked.stream()
                .sorted(Comparator.comparingDouble(Load::perSecond))
                .toList()
                .get(TURNS / 2);
        List<Measurement> rows = new ArrayList<>();
        rows.add(Measurement.beside(
                        question.work + ", " + CLIENTS + " clients",
                        middle.perSecond(),
                        "a second",
                        "a file of " + question.bytes + " bytes, the same clients",
                        files.middle(),
                        question.goal)
                .noted(String.format(Locale.ROOT, "p50 %.1f ms, p95 %.1f ms", middle.p50(), middle.p95())));
        if (question.goal.equals(Goal.NONE)) { // what is to be reached is a time and no rate
            rows.add(Measurement.alone(question.work + ", p95", middle.p95(), "ms", Goal.atMost(25)));
        }
        return rows;
    }

    private static String tag(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow(() -> new IllegalStateException(address + " has no ETag"));
    }
}
