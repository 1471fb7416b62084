package uk.org.waymark.ledger.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a reader may find, by its lexemes. A word is found as it is, by a word that means the same, by its beginning, and
 * where nothing has any of these by words spelt nearly like it.
 */
public final class SearchIndex {
    private static final double NAMED = 3;
    private static final double MENTIONED = 1;
    private static final double SAME = 1;
    private static final double SYNONYM = 0.6;
    private static final double BEGUN = 0.5;
    private static final double NEARLY = 0.4;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int LONG_WORD = 7;

    private final List<Findable> all;
    private final Function<List<String>, Map<String, Set<String>>> lexemes;
    /** By lexeme, the places of what has it with the weight it has there. */
    private final Map<String, Map<Integer, Double>> places = new HashMap<>();

    private final Map<String, Set<String>> synonyms = new HashMap<>();

    /**
     * @param all what the reader may find
     * @param lexemes those of each of some texts, as {@link Lexemes#of} has them
     */
    public SearchIndex(List<Findable> all, Function<List<String>, Map<String, Set<String>>> lexemes) {
        this.all = List.copyOf(all);
        this.lexemes = lexemes;
        List<List<String>> groups = Synonyms.groups();
        Map<String, Set<String>> known = lexemes.apply(Stream.concat(
                        all.stream().flatMap(one -> Stream.of(Plain.of(one.names()), Plain.of(one.text()))),
                        groups.stream().flatMap(List::stream).map(Plain::of))
                .distinct()
                .toList());
        for (int place = 0; place < this.all.size(); place++) {
            enter(place, known.get(Plain.of(this.all.get(place).text())), MENTIONED);
            enter(place, known.get(Plain.of(this.all.get(place).names())), NAMED);
        }
        for (List<String> group : groups) {
            Set<String> same = new HashSet<>();
            group.forEach(word -> same.addAll(known.get(Plain.of(word))));
            same.forEach(lexeme ->
                    synonyms.computeIfAbsent(lexeme, any -> new HashSet<>()).addAll(same));
        }
    }

    private void enter(int place, Set<String> its, double weight) {
        its.forEach(
                lexeme -> places.computeIfAbsent(lexeme, any -> new HashMap<>()).put(place, weight));
    }

    /** What has the words of a query, best first; where nothing has all of them, what has most of them. */
    public SearchResult find(String query) {
        List<String> words = List.of(Plain.of(query).split(" "));
        Map<String, Set<String>> known = lexemes.apply(words);
        List<Map<Integer, Double>> hits = new ArrayList<>();
        List<String> respelt = new ArrayList<>();
        for (String word : words) {
            for (String lexeme : known.get(word)) {
                Map<String, Double> meant = meant(lexeme);
                if (meant.isEmpty()) {
                    meant = nearly(lexeme);
                    if (!meant.isEmpty()) {
                        respelt.add(word);
                    }
                }
                hits.add(scores(lexeme, meant));
            }
        }
        if (hits.isEmpty()) {
            return SearchResult.NOTHING;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        Map<Integer, Double> scores = new HashMap<>();
        hits.forEach(ofWord -> ofWord.forEach((place, score) -> {
            counts.merge(place, 1, Integer::sum);
            scores.merge(place, score * all.get(place).kind().weight(), Double::sum);
        }));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Findable> found = scores.keySet().stream()
                .filter(place -> counts.get(place) == most)
                .sorted(Comparator.comparing((Integer place) -> -scores.get(place))
                        .thenComparing(Comparator.naturalOrder()))
                .map(all::get)
                .toList();
        return new SearchResult(found, most < hits.size(), respelt);
    }

    /** The lexemes that are meant by one, each with how well it fits. */
    private Map<String, Double> meant(String lexeme) {
        Map<String, Double> meant = new LinkedHashMap<>();
        if (lexeme.length() >= SHORTEST_BEGINNING) {
            places.keySet().stream()
                    .filter(other -> other.startsWith(lexeme))
                    .forEach(other -> meant.put(other, BEGUN));
        }
        synonyms.getOrDefault(lexeme, Set.of()).stream()
                .filter(places::containsKey)
                .forEach(other -> meant.put(other, SYNONYM));
        if (places.containsKey(lexeme)) {
            meant.put(lexeme, SAME);
        }
        return meant;
    }

    /** Numbers are not spelt; a code that is one figure off is another measure. */
    private Map<String, Double> nearly(String lexeme) {
        Map<String, Double> nearly = new LinkedHashMap<>();
        if (lexeme.length() >= SHORTEST_BEGINNING && !lexeme.matches(".*\\d.*")) {
            int most = lexeme.length() < LONG_WORD ? 1 : 2;
            Stream.concat(places.keySet().stream(), synonyms.keySet().stream())
                    .distinct()
                    .forEach(other -> {
                        int distance = Plain.distance(lexeme, other, most);
                        if (distance <= most) {
                            meant(other)
                                    .forEach((found, fit) -> nearly.merge(found, fit * NEARLY / distance, Math::max));
                        }
                    });
        }
        return nearly;
    }

    /** Rare words count more; but one that is only meant counts as no rarer than the word asked for. */
    private Map<Integer, Double> scores(String asked, Map<String, Double> meant) {
        double most = places.containsKey(asked) ? rarity(asked) : Double.MAX_VALUE;
        Map<Integer, Double> scores = new HashMap<>();
        meant.forEach((lexeme, fit) -> {
            double rarity = Math.min(most, rarity(lexeme));
            places.get(lexeme).forEach((place, weight) -> scores.merge(place, fit * weight * rarity, Math::max));
        });
        return scores;
    }

    private double rarity(String lexeme) {
        return Math.log(1 + (double) all.size() / places.get(lexeme).size());
    }
}
