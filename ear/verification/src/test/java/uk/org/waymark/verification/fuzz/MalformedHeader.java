package uk.org.waymark.verification.fuzz;

import java.util.List;

/** A header that is not as it should be, by its name, its value or its form. */
final class MalformedHeader {
    private static final List<String> NAMES = List.of(
            "If-None-Match",
            "If-Match",
            "If-Modified-Since",
            "If-Unmodified-Since",
            "If-Range",
            "Range",
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "Accept-Charset",
            "Content-Type",
            "Content-Encoding",
            "Content-Language",
            "Cookie",
            "Authorization",
            "Host",
            "Expect",
            "Origin",
            "Referer",
            "Sec-Fetch-Site",
            "User-Agent",
            "Upgrade",
            "X-Forwarded-For",
            "X-Forwarded-Proto",
            "X-Forwarded-Host",
            "Forwarded",
            "X-HTTP-Method-Override",
            "Faces-Request",
            "X-Requested-With",
            "Date",
            "TE",
            "Trailer",
            "Via",
            "Cache-Control",
            "Connection",
            "Proxy-Authorization",
            "HTTP2-Settings",
            "X-Unknown");
    private static final List<String> VALUES = List.of(
            "",
            "\"",
            "\"\"",
            "W/",
            "W/\"",
            "\"a",
            "a\"",
            "*, \"a\"",
            "*,",
            ",",
            ",,,",
            "\"a\",\"",
            "\"\\",
            "bytes=",
            "bytes=9-1",
            "bytes=-",
            "bytes=0-0,1-1,2-2",
            "bytes=99999999999999999999-",
            "Thu, 32 Foo 2008 99:99:99",
            "0",
            "-1",
            "text/",
            "/",
            "*/*;q=",
            "*/*;q=9",
            "text/html;q=abc",
            "application/json;;;",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=\"",
            "text/csv; charset=nonsense",
            "application/x-www-form-urlencoded; charset=",
            "application/json; charset=utf-99",
            "en-GB,,;q=1;;",
            "x-y-z-ä",
            "Bearer",
            "Bearer ",
            "Bearer \0",
            "Bearer waymark_x",
            "Basic",
            "Basic !!!",
            "Basic Og==",
            "Digest x",
            "JSESSIONID=",
            "JSESSIONID=\"",
            "JSESSIONID=../../x",
            "=;=;=",
            "a=b; $Version=1; \"",
            "100-continue",
            "200-ok",
            "null",
            "https://",
            "http://[",
            "[::1",
            "localhost:99999",
            "a b",
            "%00",
            "é",
            "\u00ff\u00fe",
            "partial/ajax",
            "h2c",
            "trailers",
            "gzip, deflate;q=2",
            "identity;q=0, *;q=0",
            "proto=;for=\"",
            "9".repeat(400),
            "x".repeat(3_000));

    private final Chance chance;

    MalformedHeader(Chance chance) {
        this.chance = chance;
    }

    String draw() {
        String name = chance.of(NAMES);
        String value = chance.oneIn(8) ? chance.octets(chance.below(40)).replaceAll("[\r\n]", "") : chance.of(VALUES);
        return switch (chance.below(12)) {
            case 0 -> name + value;
            case 1 -> name + " : " + value;
            case 2 -> ": " + value;
            case 3 -> name + ": " + value + "\r\n " + value;
            case 4 -> name + ": " + value + "\r\n" + name + ": " + value;
            case 5 -> (name + ": " + value + "\r\n").repeat(1 + chance.below(150)) + "X-Last: 1";
            default -> name + ": " + value;
        };
    }
}
