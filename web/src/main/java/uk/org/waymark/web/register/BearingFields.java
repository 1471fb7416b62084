package uk.org.waymark.web.register;

import java.util.List;
import java.util.stream.Collectors;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.position.Position;
import uk.org.waymark.position.reporting.Bearing;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;

/**
 * The part of an agreement that something concerns, as it stands in the fields of a form.
 *
 * @param themes the ids of those that are ticked
 * @param measures codes, divided by commas
 */
public record BearingFields(List<String> themes, String measures) {
    static final BearingFields BLANK = of(Bearing.WHOLE);

    public BearingFields {
        themes = List.copyOf(themes);
    }

    static BearingFields of(Bearing bearing) {
        return new BearingFields(
                bearing.themes(),
                bearing.measures().stream().map(IndicatorCode::text).collect(Collectors.joining(", ")));
    }

    static BearingFields sent(Form form) {
        return new BearingFields(form.texts("themes"), form.text("measures"));
    }

    /** @throws IllegalArgumentException when a code is none; it says how to write one */
    Bearing bearing() {
        return new Bearing(themes, Form.codes(measures));
    }

    /** The themes of the agreement to tick. */
    List<Choice> choices(Position position) {
        return position.themes().stream()
                .map(theme -> new Choice(theme.id(), theme.title(), themes.contains(theme.id())))
                .toList();
    }
}
