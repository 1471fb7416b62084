package uk.org.waymark.web.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.ledger.audit.AuditFilter;
import uk.org.waymark.ledger.audit.AuditPlace;
import uk.org.waymark.ledger.audit.AuditQuery;
import uk.org.waymark.ledger.entry.Account;
import uk.org.waymark.ledger.permission.Scope;
import uk.org.waymark.web.lens.AddressReader;

/**
 * The filters as an address carries them. What cannot be read is left out and named, so that nobody takes a longer list
 * for the one that was asked for.
 */
final class AuditForm {
    private final Function<String, Optional<String>> written;
    private final List<String> faults = new ArrayList<>();
    private final AuditFilter filter;
    private final Optional<AuditPlace> before;

    /** @param parameter gives what an address says under a name, empty where it says nothing */
    AuditForm(Function<String, Optional<String>> parameter) {
        written = parameter;
        filter = new AuditFilter(
                read("from", LocalDate::parse),
                read("to", LocalDate::parse),
                read("person", text -> new Account(UUID.fromString(text))),
                read("kind", AuditForm::kind),
                read("agreement", text -> text),
                read("theme", AuditForm::theme),
                read("measure", AuditForm::measure));
        before = read("before", text -> AuditPlace.find(text).orElseThrow(() -> new IllegalArgumentException(text)));
    }

    /** As a request has it; a field left blank is one not given. */
    static AuditForm of(HttpServletRequest request) {
        return new AuditForm(name -> AddressReader.find(request, name));
    }

    AuditFilter filter() {
        return filter;
    }

    Optional<AuditPlace> before() {
        return before;
    }

    /** The names of the parameters that could not be read. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    boolean isNarrowed() {
        return !filter.equals(AuditFilter.ALL);
    }

    /** The filters as the query of an address, with {@code more} added. */
    String query(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>();
        List.of("from", "to", "person", "kind", "agreement", "theme", "measure")
                .forEach(name -> written.apply(name).ifPresent(text -> all.put(name, text)));
        all.putAll(more);
        return all.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private <T> Optional<T> read(String name, Function<String, T> meaning) {
        Optional<String> text = written.apply(name);
        try {
            return text.map(meaning);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            faults.add(name);
            return Optional.empty();
        }
    }

    private static String kind(String text) {
        if (!AuditQuery.kinds().contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Scope theme(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(text);
        }
        return new Scope(parts[0], parts[1]);
    }

    /** "NI 126", "ni126" and "126" mean the same; other codes are written as they are printed. */
    private static IndicatorCode measure(String text) {
        String number = text.replaceFirst("(?i)^NI[\\s-]*(?=\\d+$)", "");
        return IndicatorCode.of(number.matches("\\d+") ? "NI " + number : text);
    }
}
