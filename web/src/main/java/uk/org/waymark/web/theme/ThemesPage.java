package uk.org.waymark.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.words.Words;

/** The themes of the agreement: a card each, the one with the largest share of measures at risk first. */
@Named
@RequestScoped
public class ThemesPage {
    @Inject
    private Lens lens;

    private Optional<List<ThemeGroup>> groups = Optional.empty();
    private Optional<LateThings> late = Optional.empty();

    public String getTitle() {
        int themes = (int) cards().count();
        int atRisk = (int) cards().filter(card -> !card.risks().isEmpty()).count();
        return atRisk == 0
                ? Words.say("themes.title.none")
                : Words.counted("themes.title", atRisk, Words.startingNumber(atRisk), Words.number(themes));
    }

    private Stream<ThemeCard> cards() {
        return getGroups().stream().flatMap(group -> group.themes().stream());
    }

    public List<ThemeGroup> getGroups() {
        if (groups.isEmpty()) {
            groups = Optional.of(ThemeGroup.of(lens.getShown()));
        }
        return groups.get();
    }

    /** What is late in all themes that are shown. */
    public LateThings getLate() {
        if (late.isEmpty()) {
            late = Optional.of(LateThings.of(lens.getShown(), lens.snapshot()));
        }
        return late.get();
    }

    public String getCountedTo() {
        return Words.say(
                "themes.late.counted", Words.date(lens.getShown().known().date()));
    }

    /** The agreement's word for a block. */
    public String getBlockWord() {
        return lens.getAgreement().structure().levels().block();
    }
}
