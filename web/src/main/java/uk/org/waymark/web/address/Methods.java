package uk.org.waymark.web.address;

import java.util.List;

/** The methods by which a page or a service may be asked. */
enum Methods {
    READ("GET, HEAD"),
    SEND("POST"),
    /** A page that takes its own form. */
    FORM("GET, HEAD, POST"),
    /** The service decides itself. */
    ITS_OWN("");

    private final String allowed;

    Methods(String allowed) {
        this.allowed = allowed;
    }

    boolean allow(String method) {
        return this == ITS_OWN || List.of(allowed.split(", ")).contains(method);
    }

    /** The value of the header {@code Allow}. */
    String allowed() {
        return allowed;
    }
}
