package uk.org.waymark.web.rest.question;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.org.waymark.web.rest.fault.Problem;
import uk.org.waymark.web.rest.fault.Refusal;

/** The query parameters of a call: each may be given once, and none that is not known is passed over in silence. */
public final class QueryParameters {
    private final Map<String, ? extends List<String>> given;

    /** Refuses a parameter that is not among {@code allowed}, or is given twice. */
    public QueryParameters(Map<String, ? extends List<String>> given, Set<String> allowed) {
        this.given = given;
        for (String name : new TreeSet<>(given.keySet())) {
            if (!allowed.contains(name)) {
                throw new Refusal(Problem.unknownParameter(name, whatIsTaken(name, allowed)));
            }
            if (given.get(name).size() > 1) {
                throw new Refusal(Problem.badParameter(
                        name, "\"" + name + "\" is given " + given.get(name).size() + " times; give it once."));
            }
        }
    }

    private static String whatIsTaken(String name, Set<String> allowed) {
        return "\"" + name + "\" is not a parameter here; this address takes "
                + (allowed.isEmpty() ? "none" : String.join(" and ", new TreeSet<>(allowed))) + ".";
    }

    /** The value of a parameter; empty when it is not given. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(given.get(name)).map(values -> values.get(0));
    }
}
