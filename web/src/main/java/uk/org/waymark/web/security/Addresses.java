package uk.org.waymark.web.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Addresses of machines in numbers, each written in one way only. */
final class Addresses {
    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private static final Pattern BRACKETS = Pattern.compile("^\\[(.*)]$");

    private Addresses() {}

    static boolean isAddress(String text) {
        return LITERAL.matcher(text).matches();
    }

    /** The address in one form; what is none stays as it is, and no name is ever looked up. */
    static String canonical(String written) {
        String text = BRACKETS.matcher(written.strip()).replaceFirst("$1");
        try {
            return isAddress(text) ? InetAddress.getByName(text).getHostAddress() : text;
        } catch (UnknownHostException noAddress) {
            return text;
        }
    }
}
