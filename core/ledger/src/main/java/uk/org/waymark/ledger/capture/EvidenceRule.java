package uk.org.waymark.ledger.capture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.org.waymark.ledger.capture.Proposal.EvidenceLink;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.evidence.EvidenceFile;
import uk.org.waymark.position.checking.Finding;
import uk.org.waymark.position.checking.Finding.Field;
import uk.org.waymark.position.reporting.Statement.Evidence;

/** What a figure may rest on: a link that a browser can follow, or a file that the ledger keeps. */
final class EvidenceRule {
    // A name before an @ would let a link look as if it led somewhere else.
    private static final Pattern LINK = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}/?#@]+([/?#][^\\s\\p{Cntrl}]*)?");
    private static final Pattern FILE = Pattern.compile(EvidenceFile.SCHEME + "[0-9a-f]{64}");

    private final Set<Hash> kept;

    private EvidenceRule(Set<Hash> kept) {
        this.kept = kept;
    }

    /** @param kept tells those that are kept among the files asked about; it is asked once for all proposals */
    static EvidenceRule of(List<Proposal> proposals, UnaryOperator<Set<Hash>> kept) {
        Set<Hash> named = proposals.stream()
                .flatMap(proposal -> proposal.evidence().stream())
                .map(EvidenceLink::address)
                .filter(address -> FILE.matcher(address).matches())
                .map(EvidenceRule::digest)
                .collect(Collectors.toSet());
        return new EvidenceRule(named.isEmpty() ? Set.of() : kept.apply(named));
    }

    /** What is wrong with evidence that would be added; what stands already is not looked at anew. */
    List<Finding> findings(List<Edit> edits) {
        return edits.stream()
                .map(edit -> edit.entry().statement())
                .filter(Evidence.class::isInstance)
                .flatMap(statement -> finding((Evidence) statement).stream())
                .toList();
    }

    private Optional<Finding> finding(Evidence evidence) {
        String address = evidence.address();
        if (evidence.title().isBlank()) {
            return Optional.of(Finding.error(
                    Field.EVIDENCE, "There is evidence without a title.", "Say what it is, such as “Patient survey”."));
        }
        if (FILE.matcher(address).matches()) {
            return kept.contains(digest(address))
                    ? Optional.empty()
                    : Optional.of(Finding.error(
                            Field.EVIDENCE,
                            "No file is kept under " + address + ".",
                            "Add the file on the page of the theme, or give a link instead."));
        }
        return LINK.matcher(address).matches()
                ? Optional.empty()
                : Optional.of(Finding.error(
                        Field.EVIDENCE,
                        "“" + address + "” is not a link that can be followed.",
                        "Write one that begins with https:// or http://."));
    }

    private static Hash digest(String address) {
        return new Hash(address.substring(EvidenceFile.SCHEME.length()));
    }
}
