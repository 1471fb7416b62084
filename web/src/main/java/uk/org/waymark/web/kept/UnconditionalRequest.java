package uk.org.waymark.web.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A request that asks for the whole answer, whatever of it the caller has. */
final class UnconditionalRequest extends HttpServletRequestWrapper {
    private static final Set<String> CONDITIONS = conditions();

    UnconditionalRequest(HttpServletRequest request) {
        super(request);
    }

    private static Set<String> conditions() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(List.of("If-None-Match", "If-Modified-Since"));
        return names;
    }

    @Override
    public String getHeader(String name) {
        return CONDITIONS.contains(name) ? null : super.getHeader(name); // as the interface demands
    }

    @Override
    public long getDateHeader(String name) {
        return CONDITIONS.contains(name) ? -1 : super.getDateHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return CONDITIONS.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                .filter(name -> !CONDITIONS.contains(name))
                .toList());
    }
}
