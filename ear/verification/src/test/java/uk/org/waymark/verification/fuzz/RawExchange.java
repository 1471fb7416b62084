package uk.org.waymark.verification.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One request over a connection of its own, so that it can be anything at all. */
final class RawExchange {
    private static final int PATIENCE = 60_000;
    private static final int MOST = 4 << 20;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length:\\s*(\\d+)");
    private static final Pattern CHUNKED = Pattern.compile("(?im)^transfer-encoding:\\s*chunked");

    private RawExchange() {}

    /**
     * Sends a request and waits for its answer, or for the end of the connection.
     *
     * @throws java.net.SocketTimeoutException when neither comes
     */
    static Answer send(URI product, RawRequest request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(product.getHost(), product.getPort()), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            try {
                socket.getOutputStream().write(request.octets().getBytes(StandardCharsets.ISO_8859_1));
                if (request.isCut()) {
                    socket.shutdownOutput();
                }
                return read(socket.getInputStream());
            } catch (SocketException closed) {
                // The server need not hear out what it will not answer.
                return Answer.NONE;
            }
        }
    }

    private static Answer read(InputStream in) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 14];
        int length = in.read(piece);
        while (length >= 0 && read.size() < MOST) {
            read.write(piece, 0, length);
            if (isWhole(read.toString(StandardCharsets.ISO_8859_1))) {
                break;
            }
            length = in.read(piece);
        }
        return answer(read.toString(StandardCharsets.UTF_8));
    }

    private static boolean isWhole(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        Matcher length = LENGTH.matcher(text.substring(0, end));
        if (length.find()) {
            return text.length() - end - 4 >= Integer.parseInt(length.group(1));
        }
        return CHUNKED.matcher(text.substring(0, end)).find() && text.endsWith("0\r\n\r\n");
    }

    private static Answer answer(String text) {
        Matcher status = STATUS.matcher(text);
        int end = text.indexOf("\r\n\r\n");
        if (!status.lookingAt() || end < 0) {
            return new Answer(0, "", text);
        }
        return new Answer(Integer.parseInt(status.group(1)), text.substring(0, end), text.substring(end + 4));
    }
}
