package uk.org.waymark.verification.fuzz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Requests with something wrong in their first line, address, headers or body. */
final class MalformedRequests {
    private static final List<String> ADDRESSES = List.of(
            """
            / /home /themes /themes/health /indicators/NI126 /search /settings /how-performance-is-judged /sign-in
            /measures /measures.csv /measures.xlsx /courses /nation /nation.csv
            /session-ended /password /returns /periods /sign-off/health /changes /capture /capture/health /capture-drafts/health
            /plans /plans/health /refresh /refresh/NI154 /elsewhere/NI154 /review /review/sections/B.1.1 /review/route /review/improvements /review/highlights/1 /reward /questions /definitions /definitions/themes /definitions/install /add-agreement /admin
            /risks /risks/R1 /api/v1/risks
            /papers /publications /publications/P1 /publications/making/0 /publications/P1/files/public.pdf
            /concerns /concerns/C1 /api/v1/concerns /engagement /engagement/E1 /api/v1/engagement
            /import /permissions /admin/audit /admin/accounts /account /accessibility /check /evidence
            /templates/empty.zip /published /published/leicester-2008-11/P1/measures/NI117.json /schema/waymark-1.xsd /sign-in/openid /sign-in/openid/back
            /evidence/0000000000000000000000000000000000000000000000000000000000000000
            /agreements/leicester-2008-11/themes/health /agreements/none /sign-out /workbook/health
            /api/v1/agreement /api/v1/agreements /api/v1/position /api/v1/position.csv
            /api/v1/themes/health/position /api/v1/indicators/NI126 /api/v1/distribution /api/v1/nation /api/v1/nation/NI126 /api/v1/nation/figures.csv /api/v1/outturns
            /api/v1/agreements/leicester-2008-11/outturns /api/v1/imports/0 /api/v1/agreements/none/position
            /resources/style/waymark.css /jakarta.faces.resource/components.js.xhtml /pages/error/error.xhtml
            /health/ready /health /openapi /metrics /nothing-here
            """
                    .split("\\s+"));

    private static final List<String> STRANGE = List.of(
            "%00",
            "%2e%2e%2f",
            "..%2f",
            "%2f",
            "%5c",
            "%c0%af",
            "%c0%ae%c0%ae/",
            "%",
            "%zz",
            "%u0041",
            "%ff%fe",
            ";x",
            ";jsessionid=1",
            "//",
            "/./",
            "/../",
            "\\",
            "%0d%0aX-Injected:%201",
            "%25%30%30",
            "é",
            "\u00ff",
            "%e2%80%ae",
            "~",
            "*",
            "[",
            "{x}",
            "#{1+1}",
            "${1+1}",
            "?",
            "#",
            "|",
            "^",
            "<x>",
            "'",
            "\"",
            " ",
            "\t",
            "+",
            "@",
            ":80");
    private static final List<String> PARAMETERS = List.of(
            """
            period known agreement theme q page from to code part dryRun for out kind by ln v con form-token
            jakarta.faces.ViewState act unknown
            action plan read state done of what note title owner start due measures
            """
                    .split("\\s+"));

    private static final List<String> VALUES = List.of(
            "",
            "2008-09-Q2",
            "2008-09-Q9",
            "9999-00-Q1",
            "2008-13-45",
            "2008-11-25",
            "-999999999-01-01",
            "+999999999-12-31",
            "0",
            "-1",
            "2147483648",
            "1e999999999",
            "NaN",
            "true",
            "null",
            "%",
            "%zz",
            "%00",
            "%ff",
            "%c3%28",
            "a%0d%0ab",
            "..%2f..%2fetc%2fpasswd",
            "%3Cscript%3E",
            "'%20OR%201=1",
            "%F0%9F%98%80",
            "stateless",
            "#{1+1}",
            "[]",
            "x".repeat(9_000));
    private static final List<String> METHODS = List.of(
            "GET",
            "HEAD",
            "POST",
            "PUT",
            "DELETE",
            "OPTIONS",
            "PATCH",
            "TRACE",
            "CONNECT",
            "PROPFIND",
            "get",
            "G E T",
            "X".repeat(500),
            "",
            "\0");
    private static final List<String> VERSIONS = List.of(
            "HTTP/1.1",
            "HTTP/1.0",
            "HTTP/0.9",
            "HTTP/2.0",
            "HTTP/9.9",
            "HTTP/1.",
            "http/1.1",
            "HTTP/1.1 x",
            "",
            "\t",
            "HTTP/-1.1");

    private final Chance chance;
    private final String session;

    /** @param session headers that tell who asks; empty for nobody */
    MalformedRequests(Chance chance, String session) {
        this.chance = chance;
        this.session = session;
    }

    RawRequest draw() {
        return chance.<RawRequest>oneOf(List.of(
                this::firstLine,
                this::address,
                this::address,
                this::query,
                this::query,
                this::headers,
                this::headers,
                this::body,
                this::body,
                this::damaged));
    }

    private RawRequest firstLine() {
        String line = chance.of(METHODS)
                + chance.of(" ", "  ", "\t", "")
                + path()
                + chance.of(" ", " ", "  ", "")
                + chance.of(VERSIONS);
        return whole(line + chance.of("\r\n", "\r\n", "\n", "\r", "\0\r\n"), "");
    }

    private RawRequest address() {
        return whole(
                method() + " " + chance.of("", "", "http://elsewhere.example", "https:", "//") + path()
                        + " HTTP/1.1\r\n",
                "");
    }

    private RawRequest query() {
        return whole(method() + " " + chance.of(ADDRESSES) + "?" + fields() + " HTTP/1.1\r\n", "");
    }

    private RawRequest headers() {
        String lines = IntStream.rangeClosed(0, chance.below(4))
                .mapToObj(line -> new MalformedHeader(chance).draw() + "\r\n")
                .collect(Collectors.joining());
        return whole(method() + " " + chance.of(ADDRESSES) + " HTTP/1.1\r\n", lines);
    }

    private RawRequest body() {
        MalformedBody body = new MalformedBody(chance, fields());
        String head = chance.of("POST", "POST", "POST", "PUT", "GET") + " " + chance.of(ADDRESSES)
                + chance.of("", "", "?dryRun=true", "?" + fields())
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + session;
        return body.after(head);
    }

    /** A request that was well formed until something happened to it on its way. */
    private RawRequest damaged() {
        RawRequest whole = chance.<RawRequest>oneOf(List.of(this::query, this::headers, this::body));
        return new RawRequest(chance.damaged(whole.octets()), true);
    }

    private RawRequest whole(String firstLine, String lines) {
        // A tunnel is held open until its client ends it.
        boolean isTunnel = firstLine.startsWith("CONNECT");
        return new RawRequest(
                firstLine + "Host: localhost\r\nConnection: close\r\n" + session + lines + "\r\n", isTunnel);
    }

    private String method() {
        return chance.oneIn(4) ? chance.of("POST", "PUT", "DELETE", "OPTIONS", "HEAD", "TRACE", "PATCH") : "GET";
    }

    private String path() {
        String path = chance.of(ADDRESSES);
        for (int strange = chance.below(4); strange > 0; strange--) {
            int at = chance.below(path.length() + 1);
            path = path.substring(0, at) + chance.of(STRANGE) + path.substring(at);
        }
        return chance.oneIn(60) ? path + "/a".repeat(chance.below(9_000)) : path;
    }

    private String fields() {
        return IntStream.rangeClosed(0, chance.below(4))
                .mapToObj(
                        field -> chance.of(PARAMETERS) + chance.of("=", "=", "=", "", "==", "[]=") + chance.of(VALUES))
                .collect(Collectors.joining(chance.of("&", "&", "&", "&&", ";")));
    }
}
