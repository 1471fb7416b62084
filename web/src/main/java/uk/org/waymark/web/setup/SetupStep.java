package uk.org.waymark.web.setup;

import uk.org.waymark.web.words.Words;

/**
 * One thing that an installation needs.
 *
 * @param id the end of its keys in the bundle
 * @param state whether it is done, as the end of a key in the bundle and the class of its tag
 * @param found what there is now
 * @param command what to run on the server; empty where there is a page for it or somebody else does it
 * @param path the page on which it is done; empty where there is none for an administrator
 */
public record SetupStep(String id, String state, String found, String command, String path) {
    private static final String DONE = "done";
    private static final String DUE = "due";

    static SetupStep of(String id, boolean done, String found) {
        return new SetupStep(id, done ? DONE : DUE, found, "", "");
    }

    SetupStep at(String page) {
        return new SetupStep(id, state, found, command, page);
    }

    SetupStep by(String line) {
        return new SetupStep(id, state, found, line, path);
    }

    boolean isDone() {
        return state.equals(DONE);
    }

    public String title() {
        return Words.say("setup." + id + ".title");
    }

    public String stateWords() {
        return Words.say("setup.state." + state);
    }

    /** What to do about it. */
    public String next() {
        return Words.say("setup." + id + ".next");
    }

    /** What the link to its page says. */
    public String link() {
        return Words.say("setup." + id + ".link");
    }
}
