package uk.org.waymark.verification.product;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A TCP socket that a process listens on, as Linux tells it. */
record ListeningSocket(InetAddress address, int port) {
    private static final String LISTENING = "0A";

    /** The sockets of one process. */
    static List<ListeningSocket> of(ProcessHandle process) throws IOException {
        Path folder = Path.of("/proc", Long.toString(process.pid()));
        Set<String> own;
        try (Stream<Path> descriptors = Files.list(folder.resolve("fd"))) {
            own = descriptors.map(ListeningSocket::inode).collect(Collectors.toSet());
        }
        List<ListeningSocket> sockets = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : Files.readAllLines(folder.resolve("net").resolve(table))) {
                String[] columns = line.trim().split(" +", -1);
                if (columns[3].equals(LISTENING) && own.contains("socket:[" + columns[9] + "]")) {
                    sockets.add(parse(columns[1]));
                }
            }
        }
        return sockets;
    }

    private static String inode(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    /** Linux prints an address as words of four bytes, each in the order of the machine. */
    private static ListeningSocket parse(String text) throws IOException {
        String[] parts = text.split(":", 2);
        byte[] bytes = HexFormat.of().parseHex(parts[0]);
        byte[] ordered = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            ordered[i] = bytes[i / 4 * 4 + 3 - i % 4];
        }
        return new ListeningSocket(InetAddress.getByAddress(ordered), Integer.parseInt(parts[1], 16));
    }

    boolean isLoopback() {
        return address.isLoopbackAddress();
    }
}
