package uk.org.waymark.ledger.chain;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks in each chain for the heads that were written down; what is behind one cannot have been cut or rewritten. */
record HeadVerifier(Connection connection, boolean chainedActs, PrintStream out) {

    /** At most two faults a chain: the first head that is another now, and the last that it no longer reaches. */
    List<String> findFaults(List<WrittenHead> written) throws SQLException {
        List<String> faults = new ArrayList<>();
        SortedSet<String> chains =
                written.stream().map(WrittenHead::chain).collect(Collectors.toCollection(TreeSet::new));
        for (String chain : chains) {
            List<WrittenHead> heads = written.stream()
                    .filter(head -> head.chain().equals(chain))
                    .sorted(Comparator.comparingLong(head -> head.head().sequence()))
                    .toList();
            findFaults(heads, chain.equals(WrittenHead.ACTS), faults);
        }
        if (faults.isEmpty()) {
            out.println("heads written down: " + written.size() + " found in their chains");
        }
        return faults;
    }

    private void findFaults(List<WrittenHead> heads, boolean acts, List<String> faults) throws SQLException {
        WrittenHead last = heads.get(heads.size() - 1);
        long length = length(last);
        for (WrittenHead head : heads) {
            if (head.head().sequence() <= length && !isInChain(head)) {
                faults.add(named(head) + "rewritten. The hash of number "
                        + head.head().sequence() + " was " + head.head().hash() + " when it was written down" + at(head)
                        + ", and is another now.");
                break;
            }
        }
        if (last.head().sequence() > length) {
            faults.add(named(last) + "cut. It had " + count(last.head().sequence(), acts) + " when its head was written"
                    + " down" + at(last) + ", and has " + count(length, acts) + " now.");
        }
    }

    private long length(WrittenHead head) throws SQLException {
        if (!head.isOfActs()) {
            return new Chain(connection, head.chain()).head().sequence();
        }
        return chainedActs ? new ActChain(connection).head().sequence() : 0;
    }

    private boolean isInChain(WrittenHead head) throws SQLException {
        return head.isOfActs()
                ? new ActChain(connection).has(head.head())
                : new Chain(connection, head.chain()).has(head.head());
    }

    private static String named(WrittenHead head) {
        return "NOT SOUND: " + (head.isOfActs() ? "the chain of acts" : "the chain of agreement " + head.chain())
                + ": ";
    }

    private static String count(long number, boolean acts) {
        String one = acts ? "act" : "entry";
        String many = acts ? "acts" : "entries";
        return number == 0 ? "no " + many : number + " " + (number == 1 ? one : many);
    }

    private static String at(WrittenHead head) {
        return head.at().map(moment -> " at " + moment).orElse("");
    }
}
