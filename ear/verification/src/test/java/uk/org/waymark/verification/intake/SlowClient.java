package uk.org.waymark.verification.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Many connections of one address to the product, each with a request that does not come to its end. */
public final class SlowClient implements AutoCloseable {
    private final List<SocketChannel> connections = new ArrayList<>();
    private final Map<String, Integer> answers = new TreeMap<>();

    private SlowClient() {}

    /** Opens so many connections from an address of this machine, and begins the same request on each. */
    public static SlowClient open(String address, int count, URI product, String begun) throws IOException {
        SlowClient client = new SlowClient();
        for (int i = 0; i < count; i++) {
            SocketChannel connection = SocketChannel.open();
            client.connections.add(connection);
            connection.bind(new InetSocketAddress(address, 0));
            connection.connect(new InetSocketAddress(product.getHost(), product.getPort()));
            connection.configureBlocking(false);
            connection.write(bytes(begun));
        }
        return client;
    }

    /** Sends a little more on each connection that is still open, and notes what those were answered that are not. */
    public synchronized void goOn(String piece) {
        connections.removeIf(connection -> !isHeld(connection, piece));
    }

    /** Takes in what was answered so far, and leaves the connections open. */
    synchronized void takeAnswers() throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(8_192);
        for (SocketChannel connection : connections) {
            assertTrue(connection.read(answer.clear()) > 0, "no answer yet");
        }
    }

    private boolean isHeld(SocketChannel connection, String piece) {
        ByteBuffer answer = ByteBuffer.allocate(64);
        try {
            if (connection.read(answer) == 0) {
                connection.write(bytes(piece));
                return true;
            }
            connection.close();
        } catch (IOException reset) {
            answer.put(bytes("a reset"));
        }
        String line = new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII);
        answers.merge(line.lines().findFirst().orElse("an end"), 1, Integer::sum);
        return false;
    }

    /** Whether a connection is still open. */
    public synchronized boolean isOpen() {
        return !connections.isEmpty();
    }

    /** How often each first line of an answer was met. */
    public synchronized Map<String, Integer> answers() {
        return Map.copyOf(answers);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public synchronized void close() throws IOException {
        for (SocketChannel connection : connections) {
            connection.close();
        }
    }
}
