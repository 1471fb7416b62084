package uk.org.waymark.web.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.target.Target;
import uk.org.waymark.position.refresh.UnstatedRevision;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/**
 * A revision that is in force and not in the file of its theme.
 *
 * @param items the years and quarters of which the file has another target
 * @param fragment the element to be put into the file
 */
public record UnstatedView(String theme, String code, String address, String by, List<Item> items, String fragment) {

    /** A target as it is in force beside that of the file. */
    public record Item(String time, String inForce, String file) {}

    static UnstatedView of(UnstatedRevision unstated) {
        RevisionInForce revision = unstated.revision();
        FigureWords words = new FigureWords(unstated.declared().measurement());
        return new UnstatedView(
                unstated.theme().title(),
                unstated.declared().code().text(),
                unstated.declared().code().address(),
                Words.say("refresh.by", revision.by(), Words.date(revision.from())),
                Stream.concat(
                                revision.terms().targets().entrySet().stream()
                                        .map(target -> item(target, unstated.declaredTarget(target.getKey()), words)),
                                revision.terms().interim().entrySet().stream()
                                        .map(target -> item(target, unstated.declaredInterim(target.getKey()), words)))
                        .toList(),
                unstated.fragment());
    }

    private static Item item(Map.Entry<?, Target> inForce, Optional<Target> declared, FigureWords words) {
        return new Item(
                inForce.getKey().toString(),
                words.target(inForce.getValue(), Optional.empty()),
                declared.map(its -> words.target(its, Optional.empty())).orElse(Words.say("measure.none")));
    }
}
