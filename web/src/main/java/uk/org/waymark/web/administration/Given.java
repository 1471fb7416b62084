package uk.org.waymark.web.administration;

/** A one-time password and whom it is for, as it is shown once. */
public record Given(String name, String login, String password) {
    @Override
    public String toString() {
        return "a one-time password";
    }
}
