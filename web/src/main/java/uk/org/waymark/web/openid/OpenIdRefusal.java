package uk.org.waymark.web.openid;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.org.waymark.ledger.openid.NoStanding;
import uk.org.waymark.web.lens.Refusal;
import uk.org.waymark.web.words.Words;

/** What somebody is told who went to the provider and is not let in. */
final class OpenIdRefusal {
    private static final System.Logger LOG = System.getLogger(OpenIdRefusal.class.getName());
    private static final String START = "openid.refused.";

    private OpenIdRefusal() {}

    /** The log says more than the page, because the remedy is the operator's. */
    static Refusal of(FlowFault fault) {
        if (fault.kind() == FlowFault.Kind.AWAY || fault.kind() == FlowFault.Kind.NOT_BELIEVED) {
            LOG.log(System.Logger.Level.WARNING, "Signing in by OpenID Connect: {0}", fault.getMessage());
        }
        return said(key(fault.kind()), fault.kind().status(), List.of());
    }

    /** Names the claim that was looked at and what it said, so that whoever keeps the groups knows what to do. */
    static Refusal of(NoStanding none) {
        return said(key(none.lack()), HttpServletResponse.SC_FORBIDDEN, none.values(), none.claim());
    }

    static Refusal disabled() {
        return said("disabled", HttpServletResponse.SC_FORBIDDEN, List.of());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Refusal said(String key, int status, List<String> values, Object... blanks) {
        String found = values.isEmpty()
                ? Words.say(START + "said.nothing")
                : Words.say(START + "said", String.join(", ", values));
        String why = Words.say(START + key + ".why", blanks);
        return new Refusal(
                status,
                Words.say(START + key + ".what"),
                blanks.length == 0 ? why : why + " " + found,
                Optional.of(Words.say(START + key + ".remedy")),
                List.of());
    }

    static void send(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(Refusal.ATTRIBUTE, refusal);
        response.sendError(refusal.status());
    }
}
