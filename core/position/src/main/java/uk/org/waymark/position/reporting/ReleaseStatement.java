package uk.org.waymark.position.reporting;

import java.util.List;
import java.util.Optional;

/** A statement about the definitions that were installed. */
public sealed interface ReleaseStatement extends Statement {

    /**
     * The release of an agreement's own file that was installed; it is in force until another one is.
     *
     * @param content the digest of the file's text
     * @param contract the version of the contract it was read by
     */
    record AgreementRelease(String content, int contract) implements ReleaseStatement {}

    /**
     * The release of a theme that was installed; it is in force until another one is.
     *
     * @param content the digest of what the theme declares
     * @param contract the version of the contract it was built for
     * @param rules its rules in Java, where it has any
     */
    record ThemeRelease(String theme, String content, int contract, Optional<JavaRules> rules)
            implements ReleaseStatement {}

    /**
     * The rules that a theme has in Java.
     *
     * @param judged the codes of the measures they judge
     * @param digest the digest of their code
     */
    record JavaRules(List<String> judged, String digest) {
        public JavaRules {
            judged = List.copyOf(judged);
        }
    }
}
