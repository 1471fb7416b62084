package uk.org.waymark.web.cycle;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.org.waymark.contract.scoring.StatusScheme;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.web.measure.MeasureRow;
import uk.org.waymark.web.words.Words;

/**
 * A measure before the one who signs it off.
 *
 * @param state how far it is: signed off, changed since, waiting, or what is in the way
 * @param standing the same as a word for its look: "signed", "changed", "waiting" or "blocked"
 * @param signable whether it can be signed off now
 */
public record SignOffRow(MeasureRow row, Optional<String> commentary, String state, String standing, boolean signable) {

    static SignOffRow of(MeasureReturn returned, StatusScheme scheme, Map<UUID, String> names) {
        return new SignOffRow(
                MeasureRow.of(0, returned.measure(), scheme),
                returned.measure().commentary().map(entry -> entry.statement().text()),
                state(returned, names),
                standing(returned),
                returned.isToBeSigned());
    }

    private static String standing(MeasureReturn returned) {
        if (returned.isSignedOff()) {
            return "signed";
        }
        if (returned.obstacle().isPresent()) {
            return "blocked";
        }
        return returned.signOff().isChangedSince() ? "changed" : "waiting";
    }

    private static String state(MeasureReturn returned, Map<UUID, String> names) {
        String changed = returned.signOff().isChangedSince() ? signed("sign-off.changed", returned, names) : "";
        return switch (standing(returned)) {
            case "signed" -> signed("sign-off.signed", returned, names);
            case "blocked" -> (ReturnWords.inTheWay(returned) + " " + changed).strip();
            case "changed" -> changed;
            default -> Words.say("sign-off.waiting");
        };
    }

    private static String signed(String key, MeasureReturn returned, Map<UUID, String> names) {
        return returned.signOff()
                .signed()
                .map(entry -> Words.say(key, Words.date(entry.knownFrom()), names.getOrDefault(entry.recordedBy(), "")))
                .orElse("");
    }
}
