package uk.org.waymark.launcher;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.launcher.settings.LaunchFault;
import uk.org.waymark.launcher.settings.SettingSource;

/**
 * Sends a file of figures to a Waymark that runs. It asks as the account of a token, as every client of the API does: a
 * command that wrote to the database by itself would have to believe whoever types it.
 */
final class ImportCommand {
    private static final String USAGE = "Usage: WAYMARK_TOKEN=… java -jar waymark.jar import --file FILE [--dry-run]"
            + " [--agreement ID] [--url http://127.0.0.1:8080]";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final String token;
    private final PrintStream out;
    private String file = "";
    private String url = "http://127.0.0.1:8080";
    private Optional<String> agreement = Optional.empty();
    private boolean dryRun;

    ImportCommand(List<String> words, SettingSource source, PrintStream out) {
        this.token = source.find("waymark.token")
                .orElseThrow(() -> LaunchFault.usage(
                        "WAYMARK_TOKEN is not set; make a token on the page of your own" + " account. " + USAGE));
        this.out = out;
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            switch (word) {
                case "--dry-run" -> dryRun = true;
                case "--file" -> file = value(word, rest);
                case "--agreement" -> agreement = Optional.of(value(word, rest));
                case "--url" -> url = value(word, rest).replaceFirst("/+$", "");
                default -> throw LaunchFault.usage("Unknown option '" + word + "'. " + USAGE);
            }
        }
        if (file.isEmpty()) {
            throw LaunchFault.usage("No file is named. " + USAGE);
        }
    }

    /** Prints what the file came to; zero when it was taken, or could be. */
    int run() {
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request(), HttpResponse.BodyHandlers.ofString());
            out.println(answer.body().strip());
            return answer.statusCode() == 200 && !answer.body().startsWith("Refused") ? 0 : 1;
        } catch (FileNotFoundException missing) {
            throw LaunchFault.cannotStart("There is no file " + file + ".", missing);
        } catch (IOException fault) {
            throw LaunchFault.cannotStart("Waymark does not answer at " + url + ": " + fault, fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw LaunchFault.cannotStart("Stopped before Waymark answered; send the file again to be sure.", stopped);
        }
    }

    private HttpRequest request() throws FileNotFoundException {
        boolean workbook = file.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return HttpRequest.newBuilder(address())
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/plain")
                .header(
                        "Content-Type",
                        workbook
                                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                                : "text/csv; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofFile(Path.of(file)))
                .build();
    }

    private URI address() {
        try {
            String of = agreement
                    .map(id -> "agreements/"
                            + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20") + "/")
                    .orElse("");
            return URI.create(url + "/api/v1/" + of + "outturns?dryRun=" + dryRun);
        } catch (IllegalArgumentException notAnAddress) {
            throw LaunchFault.usage("'" + url + "' is not an address. " + USAGE);
        }
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw LaunchFault.usage("Option '" + option + "' needs a value. " + USAGE);
        }
        return rest.next();
    }
}
