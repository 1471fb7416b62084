package uk.org.waymark.contract.definition;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.org.waymark.contract.indicator.Indicator;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.contract.indicator.Outcome;

/** Reads a theme's {@code indicators.xml}. */
public final class ThemeReader {
    private final Faults faults;

    private ThemeReader(Faults faults) {
        this.faults = faults;
    }

    public static ThemeDefinition read(String fileName, InputStream in) {
        return read(DefinitionFile.read(fileName, in));
    }

    /** Reads a theme, or throws a {@link DefinitionException} with every fault of the file. */
    public static ThemeDefinition read(DefinitionFile file) {
        return located(file).content();
    }

    /**
     * The same with its elements, for those who look at both.
     *
     * @since 1
     */
    public static Located<ThemeDefinition> located(DefinitionFile file) {
        LocatedXml xml = LocatedXml.parse(file, "theme");
        List<Indicator> indicators = new ThemeReader(xml.faults()).indicators(xml.root());
        xml.faults().throwIfAny();
        Element theme = xml.root();
        return new Located<>(
                new ThemeDefinition(
                        theme.attribute("id"),
                        theme.attribute("agreement"),
                        theme.attribute("title"),
                        theme.findAttribute("delivery-group"),
                        indicators,
                        theme.children("outcome").stream()
                                .map(outcome -> new Outcome(outcome.attribute("id"), outcome.text()))
                                .toList()),
                theme);
    }

    private List<Indicator> indicators(Element theme) {
        IndicatorReader reader = new IndicatorReader(faults);
        Map<String, Element> byKey = new HashMap<>();
        List<Indicator> indicators = new ArrayList<>();
        for (Element element : theme.children("indicator")) {
            if (element.isSoundItself()) {
                refuseASecond(byKey, element);
            }
            if (element.isSound()) {
                reader.read(element).ifPresent(indicators::add);
            }
        }
        return indicators;
    }

    private void refuseASecond(Map<String, Element> byKey, Element element) {
        String code = element.attribute("code");
        Element first = byKey.putIfAbsent(IndicatorCode.key(code), element);
        if (first != null) {
            faults.add(element.fault(
                    "code",
                    "\"" + code + "\" is the same indicator as \"" + first.attribute("code") + "\" in line "
                            + first.fault("").line() + "; declare it once"));
        }
    }
}
