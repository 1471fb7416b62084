package uk.org.waymark.verification.permission;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Ways to write the addresses of what is not for everybody, and of what has no address, generated from a seed. */
final class WrittenPaths {
    private static final List<String> WANTED = List.of(
            "/",
            "/settings",
            "/pages/setting/settings.xhtml",
            "/WEB-INF/pages/setting/settings.xhtml",
            "/WEB-INF/web.xml",
            "/WEB-INF",
            "/META-INF/MANIFEST.MF",
            "/admin/accounts",
            "/admin/audit.csv",
            "/home",
            "/capture/health",
            "/definitions/install",
            "/import",
            "/plans/health",
            "/refresh/NI117",
            "/elsewhere/NI117",
            "/review",
            "/review/sections/B.1.1",
            "/review/route",
            "/review/improvements",
            "/review/highlights/1",
            "/risks",
            "/api/v1/risks",
            "/concerns",
            "/api/v1/concerns",
            "/engagement",
            "/questions",
            "/password",
            "/themes/health",
            "/indicators/NI117",
            "/review/paper/review.pdf",
            "/review/paper/review.json",
            "/papers",
            "/papers/leicester-2008-11/cabinet-report.pdf",
            "/papers/leicester-2008-11/fact-sheet.pdf",
            "/publications",
            "/publications/P1",
            "/publications/making/0",
            "/publications/P1/files/public.pdf",
            "/published/leicester-2008-11/P1/measures/NI117.csv",
            "/capture-drafts/health",
            "/workbook/health.xlsx",
            "/evidence/0a",
            "/resources",
            "/resources/mark/chip.xhtml",
            "/api/v1/position",
            "/api/v1/imports/0",
            "/metrics",
            "/openapi");

    /** Ways to begin that lead to what is open, or to an agreement, and out again. */
    private static final List<String> BEGINNINGS = List.of(
            "",
            "",
            "/agreements/leicester-2008-11",
            "/agreements/nowhere",
            "/resources/..",
            "/resources/style/../..",
            "/jakarta.faces.resource/..",
            "/jakarta.faces.resource",
            "/api/..",
            "/health/..",
            "/sign-in/..",
            "/sign-in;",
            "//elsewhere.example/..",
            "/;x/..");

    private static final List<String> ADDED = List.of(
            "/",
            "//",
            "/./",
            "/../",
            "/x/../",
            "..%2f",
            "%2e%2e/",
            "%2e%2e%2f",
            "..;/",
            "%252e%252e%252f",
            ";x",
            ";a=b",
            ";jsessionid=1",
            "%00",
            "%2500",
            "%0a",
            "\\",
            "%5c",
            "%c0%ae",
            "%e0%80%af",
            "%ef%bc%8f",
            "%",
            "%zz",
            "%u002e",
            ".xhtml",
            ".",
            "~",
            "%20",
            "%23",
            "?",
            "*",
            "@",
            ":");

    private WrittenPaths() {}

    static Stream<String> from(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> written(random));
    }

    private static String written(Random random) {
        String path = one(BEGINNINGS, random) + one(WANTED, random);
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            path = changed(path, random);
        }
        return path;
    }

    private static String changed(String path, Random random) {
        int at = 1 + random.nextInt(path.length());
        String letter = path.substring(at - 1, at);
        return switch (random.nextInt(5)) {
            case 0 -> replaced(path, at, String.format("%%%02x", (int) letter.charAt(0)));
            case 1 -> replaced(path, at, String.format("%%25%02x", (int) letter.charAt(0)));
            case 2 -> replaced(path, at, letter.toUpperCase(Locale.ROOT));
            case 3 -> path + one(ADDED, random);
            default -> path.substring(0, at) + one(ADDED, random) + path.substring(at);
        };
    }

    private static String replaced(String path, int at, String by) {
        // The first slash stays, or it would be no address at all.
        return at == 1 ? path : path.substring(0, at - 1) + by + path.substring(at);
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
