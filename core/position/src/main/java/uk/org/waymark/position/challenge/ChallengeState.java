package uk.org.waymark.position.challenge;

/** How far a question has come. */
public enum ChallengeState {
    /** It waits for an answer. */
    OPEN("open"),
    /** It waits for whoever asked it. */
    ANSWERED("answered"),
    RESOLVED("resolved");

    private final String words;

    ChallengeState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
