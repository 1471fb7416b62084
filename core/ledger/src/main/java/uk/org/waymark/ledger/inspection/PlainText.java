package uk.org.waymark.ledger.inspection;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text, and tables of text, looked through for what a browser or a spreadsheet would run if it took them for its own. */
public final class PlainText {
    private static final String TAG =
            "<(?:script|svg|html|head|body|iframe|frame|frameset|object|embed|applet|base|meta"
                    + "|link|style|math)[\\s/>]|<[?!](?:xml|php|doctype|entity)\\b";
    private static final String HANDLER = "<[a-z][^<>]{0,500}[\\s/\"']on[a-z]{3,20}\\s{0,20}=";
    private static final String ADDRESS =
            "(?:href|src|action)\\s{0,20}=\\s{0,20}[\"']?\\s{0,20}(?:javascript|vbscript)\\s{0,20}:";

    // Formulas are what tables of evidence are made of; only those that call another program are refused.
    private static final String FORMULA = "(?:^|[,;\\t\"'])\\s{0,20}[=+@-]";
    private static final String TOPIC =
            "[^,;\\t\\n|!]{0,80}[\\w.']\\s{0,5}\\|\\s{0,5}(?:'[^'\\n]{0,255}'|[\\w.\\\\]{1,80})!";
    private static final String FUNCTION = "[^\\n]{0,80}\\bDDE\\s{0,5}\\(";

    private static final Pattern MARKUP = Pattern.compile("(?i)" + TAG + "|" + HANDLER + "|" + ADDRESS);
    private static final Pattern CALL = Pattern.compile("(?im)" + FORMULA + "(?:" + TOPIC + "|" + FUNCTION + ")");

    private PlainText() {}

    /** The first thing found that would run or load something. */
    public static Optional<ActiveContent> active(String text) {
        return find(text, MARKUP, ActiveKind.MARKUP).or(() -> find(text, CALL, ActiveKind.PROGRAM));
    }

    private static Optional<ActiveContent> find(String text, Pattern call, ActiveKind kind) {
        Matcher found = call.matcher(text);
        return found.find()
                ? Optional.of(new ActiveContent(
                        kind, "line " + text.substring(0, found.end()).lines().count()))
                : Optional.empty();
    }
}
