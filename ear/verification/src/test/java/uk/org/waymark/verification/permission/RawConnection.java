package uk.org.waymark.verification.permission;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A connection by which an address is asked for exactly as it is written; no library sends a malformed one. */
final class RawConnection implements AutoCloseable {
    private static final int PATIENCE = 60_000;

    private final URI product;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();

    RawConnection(URI product) {
        this.product = product;
    }

    /**
     * An answer.
     *
     * @param headers by their names in lower case
     */
    record Answer(int status, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /** Asks from a host that is none of ours, so that a redirect to it would be noticed. */
    Answer get(String address) throws IOException {
        if (!socket.isConnected() || socket.isClosed()) {
            socket = new Socket(product.getHost(), product.getPort());
            socket.setSoTimeout(PATIENCE);
            in = new BufferedInputStream(socket.getInputStream());
        }
        String question = "GET " + address + " HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n";
        socket.getOutputStream().write(question.getBytes(StandardCharsets.ISO_8859_1));
        Answer answer = read();
        if (answer.header("connection").equalsIgnoreCase("close")) {
            socket.close();
        }
        return answer;
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            String[] header = line.split(": ?", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header[1]);
        }
        byte[] body = "chunked".equals(headers.get("transfer-encoding"))
                ? chunks()
                : in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new Answer(status, headers, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int length = length(); length > 0; length = length()) {
            body.write(in.readNBytes(length));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int length() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("The answer ended in the middle");
            }
            line.append((char) read);
        }
        return line.toString().stripTrailing();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
