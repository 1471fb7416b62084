package uk.org.waymark.ledger.account;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as it tells one household or office from another. */
public record ClientAddress(String text) {
    private static final String LITERAL = "[0-9a-fA-F:.]+";
    private static final int NETWORK = 8;

    /** The address; of one of IPv6 its first half, since whoever has one has all of that half. */
    public String network() {
        if (!text.contains(":") || !text.matches(LITERAL)) {
            return text;
        }
        try {
            byte[] bytes = InetAddress.getByName(text).getAddress(); // a literal, which nobody is asked for
            return bytes.length > NETWORK ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK)) : text;
        } catch (UnknownHostException noAddress) {
            return text;
        }
    }
}
