package uk.org.waymark.ledger.plan;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.org.waymark.contract.plan.Action;

/** The id of a new action, by which entries refer to it: its title in small letters, and a number where that is taken. */
final class ActionId {
    private static final int LONGEST = 40;

    private ActionId() {}

    static String of(String title, List<Action> others) {
        Set<String> taken = others.stream().map(Action::id).collect(Collectors.toSet());
        String plain = plain(title);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? plain : plain + "-" + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String title) {
        String letters = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = letters.length() <= LONGEST ? letters : letters.substring(0, LONGEST);
        String trimmed = cut.replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? "action" : trimmed;
    }
}
