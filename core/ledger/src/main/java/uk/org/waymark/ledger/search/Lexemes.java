package uk.org.waymark.ledger.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.org.waymark.ledger.database.Sql;
import uk.org.waymark.ledger.database.Transactions;

/**
 * The lexemes of texts: their words without endings and without words such as "the", as PostgreSQL’s English text search
 * makes them. They follow from a text alone, so those worked out once are kept, whoever asked for them.
 */
@ApplicationScoped
public class Lexemes {
    private static final int KEPT = 20_000;
    private static final String LEXEMES =
            """
            SELECT n, array_to_string(tsvector_to_array(to_tsvector('pg_catalog.english', t)), ' ') AS lexemes
            FROM unnest(?::text[]) WITH ORDINALITY AS given (t, n) ORDER BY n
            """;

    private final Transactions transactions;
    private final Map<String, Set<String>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<String>> eldest) {
            return size() > KEPT;
        }
    };

    @Inject
    public Lexemes(Transactions transactions) {
        this.transactions = transactions;
    }

    /** For the container's proxy only. */
    protected Lexemes() {
        this(null);
    }

    /** The lexemes of each text; of a text without any, such as "the", none. */
    public Map<String, Set<String>> of(List<String> texts) {
        Map<String, Set<String>> answer = new LinkedHashMap<>();
        List<String> unknown;
        synchronized (kept) {
            texts.forEach(text -> {
                Set<String> known = kept.get(text);
                if (known != null) {
                    answer.put(text, known);
                }
            });
            unknown = texts.stream()
                    .distinct()
                    .filter(text -> !answer.containsKey(text))
                    .toList();
        }
        if (!unknown.isEmpty()) {
            List<Set<String>> read = read(unknown);
            synchronized (kept) {
                for (int i = 0; i < unknown.size(); i++) {
                    answer.put(unknown.get(i), read.get(i));
                    kept.put(unknown.get(i), read.get(i));
                }
            }
        }
        return answer;
    }

    private List<Set<String>> read(List<String> texts) {
        return transactions.inOne(connection -> Sql.of(LEXEMES, texts).list(connection, row -> {
            String lexemes = row.text("lexemes");
            return lexemes.isEmpty() ? Set.of() : Set.of(lexemes.split(" "));
        }));
    }
}
