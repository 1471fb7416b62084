package uk.org.waymark.web.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.words.Words;

/** The themes of the agreement: how the measures of each are doing, what it has returned, and who keeps it. */
@Named
@RequestScoped
public class ThemesPage {
    @Inject
    private Lens lens;

    public String getTitle() {
        return Words.say("themes.title", lens.getPeriod());
    }

    public List<ThemeGroup> getGroups() {
        return ThemeGroup.of(lens.getShown());
    }

    /** The agreement's word for a block. */
    public String getBlockWord() {
        return lens.getAgreement().structure().levels().block();
    }

    /** The delivery group that keeps a theme; empty where the sources name none. */
    public Optional<String> keeper(String theme) {
        return lens.getPosition().themes().stream()
                .filter(its -> its.id().equals(theme))
                .findFirst()
                .flatMap(its -> its.deliveryGroup())
                .flatMap(id -> lens.getAgreement().findDeliveryGroup(id))
                .map(Body::name);
    }
}
