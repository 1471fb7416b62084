package uk.org.waymark.web.lens;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A parameter of the address that a form has to send on. */
public record Kept(String name, String value) {

    /** Parameters as an address has them, such as "period=2008-09-Q2&known=2009-01-26"; empty where there are none. */
    public static String query(List<Kept> parameters) {
        return parameters.stream()
                .map(kept -> kept.name() + "=" + URLEncoder.encode(kept.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
