package uk.org.waymark.web.kept;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Holds back what an answer says and remembers under which headers; these go on as they are set. */
final class AnswerRecorder extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private Optional<PrintWriter> writer = Optional.empty();
    private boolean handedOn;
    private boolean personal;

    AnswerRecorder(HttpServletResponse response) {
        super(response);
    }

    /** Whether it is a whole answer that may be sent again. */
    boolean isWhole() {
        return !handedOn && !personal && getStatus() == SC_OK;
    }

    /** Whether the answer is an error's or leads elsewhere, and nothing of it is to be sent from here. */
    boolean isHandedOn() {
        return handedOn;
    }

    byte[] body() {
        writer.ifPresent(PrintWriter::flush);
        return body.toByteArray();
    }

    Map<String, List<String>> headers() {
        return headers;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer.isEmpty()) {
            writer =
                    Optional.of(new PrintWriter(new OutputStreamWriter(body, Charset.forName(getCharacterEncoding()))));
        }
        return writer.get();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int octet) {
                body.write(octet);
            }

            @Override
            public void write(byte[] octets, int from, int length) {
                body.write(octets, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("An answer that is kept is written at once");
            }
        };
    }

    @Override
    public void setHeader(String name, String value) {
        headers.put(name, new ArrayList<>(List.of(value)));
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        headers.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        super.addHeader(name, value);
    }

    @Override
    public void addCookie(Cookie cookie) {
        personal = true;
        super.addCookie(cookie);
    }

    @Override
    public void sendError(int status) throws IOException {
        handedOn = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        handedOn = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        handedOn = true;
        super.sendRedirect(location);
    }

    @Override
    public void setContentLength(int length) {
        // said when it is sent
    }

    @Override
    public void setContentLengthLong(long length) {
        // said when it is sent
    }

    @Override
    public void flushBuffer() {
        // sent when it is whole
    }

    @Override
    public void resetBuffer() {
        writer.ifPresent(PrintWriter::flush);
        body.reset();
    }

    @Override
    public void reset() {
        resetBuffer();
        writer = Optional.empty();
        headers.clear();
        super.reset();
    }
}
