package uk.org.waymark.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.org.waymark.benchmark.Measurement.Goal;
import uk.org.waymark.benchmark.load.Load;
import uk.org.waymark.benchmark.product.Product;
import uk.org.waymark.benchmark.product.SignedIn;

/** Pages and positions for sixteen clients when nothing has changed, beside a file of the same size. */
final class ReadBenchmark implements Benchmark {
    private static final int CLIENTS = 16;
    private static final Duration WARMING = Duration.ofSeconds(15);
    private static final Duration COUNTED = Duration.ofSeconds(10);
    private static final Duration BARE_WARMING = Duration.ofSeconds(5);
    private static final Goal HALF = Goal.atLeast(0.5);
    private static final String PER_SECOND = "a second";

    @Override
    public String name() {
        return "read";
    }

    @Override
    public List<Measurement> measure(Path work) throws IOException, InterruptedException {
        List<Question> questions = new ArrayList<>();
        try (Product product = Product.start(
                work.resolve("home"), Map.of("WAYMARK_PUBLIC_READ", "closed"), "--sample", "leicester-2008-11")) {
            URI page = product.address();
            URI position = page.resolve("api/v1/position");
            Map<String, String> session = SignedIn.to(product, "performance").session();
            questions.add(Question.asked("overview, signed in", page, session, 200, Goal.NONE));
            questions.add(Question.asked("overview, public", page, Map.of(), 200, HALF));
            questions.add(Question.asked("api/v1/position", position, Map.of(), 200, HALF));
            questions.add(Question.asked(
                    "api/v1/position, unchanged", position, Map.of("If-None-Match", tag(position)), 304, HALF));
        }
        List<Measurement> rows = new ArrayList<>();
        for (Question question : questions) {
            // An answer that says only "unchanged" is measured against the smallest of files.
            long bytes = Math.max(1, question.load.bytes());
            Path bare = BareApplication.withFile(work.resolve("bare-" + bytes), bytes);
            try (Product server = Product.startBare(bare, BareApplication.FILE)) {
                Load file = Load.of(
                        CLIENTS, server.address().resolve(BareApplication.FILE), Map.of(), 200, BARE_WARMING, COUNTED);
                rows.add(Measurement.beside(
                                question.work + ", " + CLIENTS + " clients",
                                question.load.perSecond(),
                                PER_SECOND,
                                "a file of " + bytes + " bytes, the same clients",
                                file.perSecond(),
                                question.goal)
                        .noted(times(question.load)));
            }
        }
        rows.add(
                1,
                Measurement.alone(
                        "overview, signed in, p95", questions.get(0).load.p95(), "ms", Goal.atMost(25)));
        return rows;
    }

    private record Question(String work, Load load, Goal goal) {
        static Question asked(String work, URI address, Map<String, String> headers, int status, Goal goal)
                throws IOException {
            return new Question(work, Load.of(CLIENTS, address, headers, status, WARMING, COUNTED), goal);
        }
    }

    private static String times(Load load) {
        return String.format(Locale.ROOT, "p50 %.1f ms, p95 %.1f ms", load.p50(), load.p95());
    }

    private static String tag(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .headers()
                .firstValue("ETag")
                .orElseThrow(() -> new IllegalStateException(address + " has no ETag"));
    }
}
