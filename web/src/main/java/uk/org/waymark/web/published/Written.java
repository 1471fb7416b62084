package uk.org.waymark.web.published;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Takes what a view writes instead of sending it; its headers are those of one answer and not of a page that is kept. */
final class Written extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(bytes, false, StandardCharsets.UTF_8);

    Written(HttpServletResponse response) {
        super(response);
    }

    byte[] bytes() {
        writer.flush();
        return bytes.toByteArray();
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int octet) {
                bytes.write(octet);
            }

            @Override
            public void write(byte[] octets, int from, int length) {
                bytes.write(octets, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("A view writes at once");
            }
        };
    }

    @Override
    public void setHeader(String name, String value) {
        // not sent
    }

    @Override
    public void addHeader(String name, String value) {
        // not sent
    }

    @Override
    public void setContentType(String type) {
        // always the same
    }

    @Override
    public void setCharacterEncoding(String encoding) {
        // always the same
    }

    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public void setLocale(Locale locale) {
        // always the same
    }

    @Override
    public void flushBuffer() {
        // nothing is sent
    }

    @Override
    public boolean isCommitted() {
        return false;
    }
}
