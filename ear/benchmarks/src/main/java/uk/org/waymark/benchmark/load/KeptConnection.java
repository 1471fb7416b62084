package uk.org.waymark.benchmark.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * One connection that is kept open and asks for one address again and again. It reads as little as it has to: on two
 * cores whatever a client spends is missing to the server, and Java's own client spends more than a small answer costs.
 */
final class KeptConnection implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final URI address;
    private final byte[] request;
    private final byte[] scrap = new byte[BUFFER];
    private Socket socket;
    private InputStream in;

    KeptConnection(URI address, Map<String, String> headers) throws IOException {
        this.address = address;
        open();
        StringBuilder text = new StringBuilder("GET " + address.getRawPath()
                + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()) + " HTTP/1.1\r\nHost: "
                + address.getAuthority() + "\r\n");
        headers.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        request = text.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void open() throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    /** What came back: a status and the size of the body. */
    record Answer(int status, long bytes) {}

    /** Asks, and opens another connection when the server has had enough of this one, as it does now and then. */
    Answer ask() throws IOException {
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().substring(9, 12));
        long length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            } else if (lower.startsWith("connection:")) {
                last = lower.contains("close");
            }
        }
        long bytes = chunked ? readChunks() : status == 304 ? 0 : read(length);
        if (last) {
            close();
            open();
        }
        return new Answer(status, bytes);
    }

    private long readChunks() throws IOException {
        long all = 0;
        long size;
        do {
            size = Long.parseLong(line().strip(), 16);
            all += read(size);
            line();
        } while (size > 0);
        return all;
    }

    private long read(long length) throws IOException {
        long left = length;
        while (left > 0) {
            int got = in.read(scrap, 0, (int) Math.min(left, scrap.length));
            if (got < 0) {
                throw new EOFException("The answer ended early");
            }
            left -= got;
        }
        return length;
    }

    private String line() throws IOException {
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The connection was closed");
            }
            scrap[length++] = (byte) next;
        }
        return new String(scrap, 0, Math.max(0, length - 1), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
