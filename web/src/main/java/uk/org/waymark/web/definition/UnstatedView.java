package uk.org.waymark.web.definition;

import java.util.List;
import java.util.Optional;
import uk.org.waymark.position.refresh.UnstatedRevision;
import uk.org.waymark.position.reporting.RefreshStatement.RevisionInForce;
import uk.org.waymark.web.figure.FigureWords;
import uk.org.waymark.web.words.Words;

/**
 * A revision that is in force and not in the file of its theme.
 *
 * @param items the years of which the file has another target
 * @param fragment the element to be put into the file
 */
public record UnstatedView(String theme, String code, String address, String by, List<Item> items, String fragment) {

    /** A target as it is in force beside that of the file. */
    public record Item(String year, String inForce, String file) {}

    static UnstatedView of(UnstatedRevision unstated) {
        RevisionInForce revision = unstated.revision();
        FigureWords words = new FigureWords(unstated.declared().measurement());
        return new UnstatedView(
                unstated.theme().title(),
                unstated.declared().code().text(),
                unstated.declared().code().address(),
                Words.say("refresh.by", revision.by(), Words.date(revision.from())),
                revision.terms().targets().entrySet().stream()
                        .map(target -> new Item(
                                target.getKey().toString(),
                                words.target(target.getValue(), Optional.empty()),
                                unstated.declaredTarget(target.getKey())
                                        .map(declared -> words.target(declared, Optional.empty()))
                                        .orElse(Words.say("measure.none"))))
                        .toList(),
                unstated.fragment());
    }
}
