package uk.org.waymark.ledger.seal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import uk.org.waymark.ledger.chain.Hash;
import uk.org.waymark.ledger.chain.Head;
import uk.org.waymark.position.paper.CanonicalJson;

/**
 * A signed statement about a paper. Its text is canonical JSON of three members: {@code statement}, which names the paper,
 * the head of the ledger and the fingerprint of the key; {@code signature}, of the canonical text of that member alone;
 * and {@code key}.
 */
public record Seal(SealedPaper paper, SealKey key, String signature) {
    /** What is signed begins with its form, so that a signature of anything else never passes for one of a paper. */
    private static final String FORM = "waymark statement 1";

    static Seal sign(SealedPaper paper, SigningKey key) {
        return new Seal(paper, key.open(), key.sign(CanonicalJson.write(statement(paper, key.open()))));
    }

    private static Map<String, Object> statement(SealedPaper paper, SealKey key) {
        Map<String, Object> statement = paper.json();
        statement.put("form", FORM);
        statement.put("key", key.fingerprint().hex());
        return statement;
    }

    /** The text of its file. */
    public String text() {
        return CanonicalJson.write(
                Map.of("statement", statement(paper, key), "signature", signature, "key", key.base64()));
    }

    /** Whether the key that comes with it signed it; whose key that is, its fingerprint says. */
    public boolean isGenuine() {
        return key.verifies(CanonicalJson.write(statement(paper, key)), signature);
    }

    /** Whether it is about a model: the bytes of a file. */
    public boolean isOf(byte[] model) {
        return paper.digest().equals(Hash.ofBytes(model));
    }

    /**
     * Reads a statement, genuine or not.
     *
     * @throws IllegalArgumentException when the text is not one, character for character; it says why
     */
    public static Seal read(String text) {
        Map<?, ?> file = object(CanonicalJson.read(text.strip()));
        Map<?, ?> says = object(file.get("statement"));
        Map<?, ?> head = object(says.get("head"));
        SealedPaper paper = new SealedPaper(
                string(says, "agreement"),
                string(says, "kind"),
                string(says, "title"),
                string(says, "period"),
                string(says, "known"),
                new Hash(string(says, "digest")),
                new Head(Long.parseLong(string(head, "sequence")), new Hash(string(head, "hash"))),
                moment(string(says, "signed")));
        Seal seal = new Seal(paper, new SealKey(string(file, "key")), string(file, "signature"));
        if (!seal.key().fingerprint().hex().equals(string(says, "key"))) {
            throw new IllegalArgumentException("the key that comes with it is not the one that it names");
        }
        if (!seal.text().equals(text.strip())) {
            throw new IllegalArgumentException("it says something that no statement says");
        }
        return seal;
    }

    private static Map<?, ?> object(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object;
        }
        throw new IllegalArgumentException("a part is missing that every statement has");
    }

    private static String string(Map<?, ?> object, String member) {
        if (object.get(member) instanceof String string) {
            return string;
        }
        throw new IllegalArgumentException("its \"" + member + "\" is missing");
    }

    private static Instant moment(String written) {
        try {
            return Instant.parse(written);
        } catch (DateTimeException other) {
            throw new IllegalArgumentException("\"" + written + "\" is not a moment", other);
        }
    }
}
