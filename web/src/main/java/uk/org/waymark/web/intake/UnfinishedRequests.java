package uk.org.waymark.web.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.org.waymark.ledger.account.ClientAddress;

/**
 * The requests whose bodies are still arriving, counted by client address. A client has so many places, and as many spare
 * ones for bodies that are about to be here: so a client that fills its places cannot have finished requests refused to
 * others of the same address. All clients together have half as many spare ones as places. A request that has arrived has no place any more.
 */
final class UnfinishedRequests {
    private final int mostOfOne;
    private final int mostOfAll;
    private final Map<String, Integer> held = new HashMap<>();
    private int all;

    UnfinishedRequests(int mostOfOne, int mostOfAll) {
        this.mostOfOne = mostOfOne;
        this.mostOfAll = mostOfAll;
    }

    /** A place for one more request; empty when the client, or all clients together, hold too many. */
    synchronized Optional<Place> take(ClientAddress client) {
        String network = client.network();
        int before = held.getOrDefault(network, 0);
        if (before >= 2 * mostOfOne || all >= mostOfAll + mostOfAll / 2) {
            return Optional.empty();
        }
        boolean spare = before >= mostOfOne || all >= mostOfAll;
        held.put(network, before + 1);
        all++;
        return Optional.of(new Place(network, spare));
    }

    private synchronized void leave(String network) {
        held.computeIfPresent(network, (key, count) -> count == 1 ? null : count - 1);
        all--;
    }

    /** How many there are now. */
    synchronized int count() {
        return all;
    }

    /** The place of one request, given back once. */
    final class Place implements AutoCloseable {
        private final String network;
        private final boolean spare;
        private boolean left;

        private Place(String network, boolean spare) {
            this.network = network;
            this.spare = spare;
        }

        /** Whether it is for a body that is here already. */
        boolean isSpare() {
            return spare;
        }

        @Override
        public void close() {
            if (!left) {
                left = true;
                leave(network);
            }
        }
    }
}
