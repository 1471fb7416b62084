package uk.org.waymark.launcher.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Several Waymarks on one database, which keep the sessions of people together: when one of them dies, another goes on
 * with them.
 *
 * @param own where the others reach this one
 * @param all where each of them is reached, this one too
 */
public record Cluster(Node own, List<Node> all) {
    private static final int FEWEST = 2;

    /** Where one is reached by the others, for nothing but the sessions. */
    public record Node(String host, int port) {
        /** The port where none is given. */
        static final int USUAL_PORT = 6900;

        static Node parse(String text) {
            String[] parts = text.strip().split(":", 2);
            if (!parts[0].matches("[A-Za-z0-9.-]+") || text.strip().endsWith(":")) {
                throw LaunchFault.usage("'" + text.strip() + "' is no node: write its address and, where it is not "
                        + USUAL_PORT + ", a colon and its port, such as 10.0.0.11:" + USUAL_PORT + ".");
            }
            return new Node(
                    parts[0], parts.length == 1 ? USUAL_PORT : Settings.port("each of WAYMARK_NODES", parts[1]));
        }

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /** The cluster that the settings name; empty where there is one Waymark by itself. */
    static Optional<Cluster> of(Optional<String> nodes, Optional<String> own, Optional<DatabaseAccess> database) {
        if (nodes.isEmpty()) {
            own.ifPresent(node -> {
                throw LaunchFault.usage("WAYMARK_NODE is set but WAYMARK_NODES is not: set both where several Waymarks"
                        + " share a database, or neither.");
            });
            return Optional.empty();
        }
        if (database.isEmpty()) {
            throw LaunchFault.usage("Several nodes share one PostgreSQL, which none of them can bring along: set"
                    + " WAYMARK_DB_URL and what belongs to it on each.");
        }
        List<Node> all =
                Stream.of(nodes.get().split(",")).map(Node::parse).distinct().toList();
        if (all.size() < FEWEST) {
            throw LaunchFault.usage("WAYMARK_NODES names one node only: name all of them, with commas between.");
        }
        Node node = Node.parse(own.orElseThrow(() -> LaunchFault.usage("WAYMARK_NODES is set but WAYMARK_NODE is not:"
                + " say which of the nodes this is, such as " + all.get(0) + ".")));
        if (!all.contains(node)) {
            throw LaunchFault.usage(
                    "WAYMARK_NODE is " + node + ", and WAYMARK_NODES does not name it: " + words(all) + ".");
        }
        return Optional.of(new Cluster(node, all));
    }

    /** The nodes with commas between. */
    public String words() {
        return words(all);
    }

    private static String words(List<Node> nodes) {
        return nodes.stream().map(Node::toString).collect(Collectors.joining(","));
    }
}
