package uk.org.waymark.verification.intake;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** A client at an address of its own on this machine, which sends whole requests. */
record QuickClient(String address, URI product) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** An answer as it was sent. */
    record Answer(String text) {
        int status() {
            return Integer.parseInt(text.split(" ", 3)[1]);
        }

        boolean isStoredNowhere() {
            return text.toLowerCase(Locale.ROOT).contains("\r\ncache-control: no-store\r\n");
        }
    }

    Answer get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: waymark\r\nConnection: close\r\n\r\n");
    }

    Answer post(String path, String form) throws IOException {
        return send("POST " + path + " HTTP/1.1\r\nHost: waymark\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
                + form);
    }

    /** The head of the answer to a request that is not whole, for whose rest the server may wait. */
    Answer begin(String request) throws IOException {
        try (Socket socket = open()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            StringBuilder head = new StringBuilder();
            for (int read = 0; read >= 0 && head.indexOf("\r\n\r\n") < 0; ) {
                read = socket.getInputStream().read();
                head.append((char) read);
            }
            return new Answer(head.toString());
        }
    }

    Answer send(String request) throws IOException {
        try (Socket socket = open()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new Answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private Socket open() throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(address, 0));
        socket.connect(new InetSocketAddress(product.getHost(), product.getPort()));
        socket.setSoTimeout((int) PATIENCE.toMillis());
        return socket;
    }
}
