package uk.org.waymark.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.position.MeasurePosition;
import uk.org.waymark.position.ThemePosition;
import uk.org.waymark.position.reporting.Bearing;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.lens.AddressReader;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.words.Words;

/** The theme or the measure to which a reader narrows a register. */
@Named
@RequestScoped
public class RegisterSelection {
    private static final String ALL = "all";

    @Inject
    private Lens lens;

    @Inject
    private HttpServletRequest request;

    private Optional<ThemePosition> theme = Optional.empty();
    private Optional<MeasurePosition> measure = Optional.empty();

    /** Reads what the address asks for; a theme or measure that is not here is refused. */
    void open() {
        theme = AddressReader.find(request, "theme")
                .filter(id -> !id.equals(ALL))
                .map(id -> AddressReader.theme(id, lens.getPosition()));
        measure = AddressReader.find(request, "measure").map(code -> AddressReader.measure(code, lens.getPosition()));
    }

    /** Whether the reader sees a part of the register only. */
    public boolean isNarrowed() {
        return theme.isPresent() || measure.isPresent();
    }

    /** Whether something belongs to what the reader wants to see. */
    Predicate<Bearing> wanted() {
        return bearing ->
                theme.filter(its -> !bearing.isOn(its.id(), indicators(its))).isEmpty()
                        && measure.filter(its -> !bearing.isOn(its.indicator())).isEmpty();
    }

    private static List<Indicator> indicators(ThemePosition theme) {
        return theme.measures().stream().map(MeasurePosition::indicator).toList();
    }

    /** The themes to choose from, after all of them. */
    public List<Choice> getThemes() {
        return Stream.concat(
                        Stream.of(new Choice(ALL, Words.say("register.themes.all"), theme.isEmpty())),
                        lens.getPosition().themes().stream()
                                .map(its -> new Choice(its.id(), its.title(), theme.equals(Optional.of(its)))))
                .toList();
    }

    /** The code of the measure asked for; empty where none is. */
    public String getMeasure() {
        return measure.map(its -> its.code().text()).orElse("");
    }
}
