package uk.org.waymark.verification.fuzz;

import java.util.List;

/** A body that is not as it was announced: in length, in chunks, in parts or in fields. */
final class MalformedBody {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Chance chance;
    private final String fields;

    MalformedBody(Chance chance, String fields) {
        this.chance = chance;
        this.fields = fields;
    }

    RawRequest after(String head) {
        return chance.<RawRequest>oneOf(List.of(
                () -> length(head),
                () -> chunks(head),
                () -> parts(head),
                () -> form(head),
                () -> form(head),
                () -> typed(head)));
    }

    private RawRequest length(String head) {
        String announced = chance.of(
                "-1",
                "",
                "abc",
                "99999999999999999999",
                "1, 2",
                "+5",
                "0x10",
                " 7",
                "5\r\nContent-Length: 9",
                "1000000",
                "121000000");
        return new RawRequest(head + type(FORM) + "Content-Length: " + announced + "\r\n\r\n" + fields, true);
    }

    private RawRequest chunks(String head) {
        String coding = chance.of(
                "chunked",
                "chunked, chunked",
                "gzip, chunked",
                "identity",
                "xchunked",
                "CHUNKED",
                "chunked\r\nContent-Length: 3");
        String body = chance.of(
                "5\r\nabcde\r\n0\r\n\r\n",
                "zz\r\nabc\r\n0\r\n\r\n",
                "-1\r\n\r\n",
                "ffffffffffffffff\r\nabc",
                "5\r\nab",
                "5;x=\"\r\nabcde\r\n0\r\n\r\n",
                "5\nabcde\n0\n\n",
                "0\r\nX: y\r\n\r\n",
                "0\r\n" + "X: y\r\n".repeat(300) + "\r\n",
                "\r\n\r\n",
                "");
        return new RawRequest(
                head + type(chance.of(FORM, "text/csv", "multipart/form-data; boundary=b")) + "Transfer-Encoding: "
                        + coding + "\r\n\r\n" + body,
                true);
    }

    private RawRequest parts(String head) {
        String boundary = chance.of("b", "b", "\"b\"", "", "\"", "b; boundary=c", "x".repeat(300), "--", " ");
        String disposition = chance.of(
                "form-data; name=\"file\"; filename=\"a.csv\"",
                "form-data; name=\"file\"; filename=\"../../a\0.csv\"",
                "form-data; name=\"title\"",
                "form-data",
                "form-data; name=",
                "form-data; name=\"",
                "attachment",
                "",
                "form-data; name=\"code\"; filename=\"\"");
        String part = "Content-Disposition: " + disposition + "\r\n"
                + chance.of("", "Content-Type: text/csv\r\n", "Content-Type: \r\n", "nonsense\r\n") + "\r\n" + fields
                + "\r\n";
        String body = chance.of(
                "--b\r\n" + part + "--b--\r\n",
                "--b\r\n" + part,
                "--b" + part + "--b--",
                "--c\r\n" + part + "--c--",
                "--b--\r\n",
                "--b\r\n\r\n",
                "",
                ("--b\r\n" + part).repeat(1 + chance.below(40)) + "--b--\r\n",
                "--b\r\n" + part + "--b-");
        return counted(
                head
                        + type("multipart/form-data"
                                + chance.of("; boundary=" + boundary, "; boundary=b", "; boundary=b", "")),
                body);
    }

    private RawRequest form(String head) {
        String body = chance.of(
                fields,
                fields + "&jakarta.faces.partial.ajax=true&jakarta.faces.source="
                        + chance.of("x", "", "form:save", "%00"),
                "%",
                "=",
                "&=&=",
                "a=%zz",
                "%ff=%fe",
                "form-token=" + chance.of("", "x", "%00"),
                "jakarta.faces.ViewState="
                        + chance.of("", "stateless", "1:1", "-1:-1", "a:b", "9999999999999999999:1", "%00", "AAAA")
                        + "&form=form&" + fields,
                "a=b&".repeat(1 + chance.below(12_000)),
                "x".repeat(chance.below(40_000)));
        return counted(
                head + type(FORM + chance.of("", "; charset=utf-8", "; charset=nonsense", ";;", "; charset=UTF-16")),
                body);
    }

    private RawRequest typed(String head) {
        String type = chance.of(
                "application/json",
                "text/csv",
                "text/csv; charset=utf-16",
                "text/plain",
                "application/xml",
                "application/octet-stream",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "text/",
                "/",
                ";",
                "multipart/mixed",
                "é/é",
                "text/csv; charset=\"");
        String body = chance.of(
                "{",
                "[[[[",
                "{\"a\":",
                "null",
                "<x>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///x'>]><x>&e;</x>",
                "PK\u0003\u0004",
                "code,period\n\"",
                "\0",
                "",
                chance.octets(200),
                "[".repeat(3_000));
        return counted(head + type(type), body);
    }

    private RawRequest counted(String head, String body) {
        return new RawRequest(head + "Content-Length: " + body.length() + "\r\n\r\n" + body, false);
    }

    private static String type(String type) {
        return "Content-Type: " + type + "\r\n";
    }
}
