package uk.org.waymark.benchmark.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Agreements of invented areas, all with the same national indicators, as folders of a home. Each has a target a year and
 * is measured each quarter, in four themes; the areas are spread over the nine regions of England.
 *
 * @param count of agreements, called area-001 and so on
 * @param measures of each agreement, NI 1 and up
 */
public record InventedAgreements(int count, int measures) {
    private static final int THEMES = 4;
    private static final List<String> REGIONS = List.of(
            "the East of England",
            "the East Midlands",
            "London",
            "the North East",
            "the North West",
            "the South East",
            "the South West",
            "the West Midlands",
            "Yorkshire and the Humber");

    public InventedAgreements {
        if (count < 1 || count > 999 || measures < THEMES || measures > 198) {
            throw new IllegalArgumentException(
                    count + " agreements of " + measures + " measures: at most 999 of 4 to 198 can be made");
        }
    }

    /** The ids, which are the names of the folders. */
    public List<String> ids() {
        return IntStream.rangeClosed(1, count)
                .mapToObj(place -> String.format(Locale.ROOT, "area-%03d", place))
                .toList();
    }

    /** The code of a measure, counted from zero. */
    static String code(int measure) {
        return "NI " + (measure + 1);
    }

    /** The target of a year, counted from zero, in tenths of a per cent. */
    static int target(int measure, int year) {
        int first = 300 + measure * 37 % 400;
        return isHigh(measure) ? first + 15 * year : first - 15 * year;
    }

    private static boolean isHigh(int measure) {
        return measure % 3 != 0;
    }

    /** Writes every folder into {@code agreements} of a home. */
    public void writeTo(Path home) throws IOException {
        List<String> ids = ids();
        for (int place = 0; place < count; place++) {
            String id = ids.get(place);
            Path folder = Files.createDirectories(home.resolve("agreements").resolve(id));
            Files.writeString(folder.resolve("agreement.xml"), agreement(id, REGIONS.get(place % REGIONS.size())));
            for (int theme = 0; theme < THEMES; theme++) {
                Path own = Files.createDirectories(folder.resolve(themeId(theme)));
                Files.writeString(own.resolve("indicators.xml"), indicators(id, theme));
                Files.writeString(own.resolve("action-plan.xml"), plan(theme));
            }
        }
    }

    private static String themeId(int theme) {
        return "theme-" + (theme + 1);
    }

    private static String agreement(String id, String region) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <agreement xmlns="urn:uk.org.waymark:1" id="%1$s" known-from="2008-06-02">
                  <title>Invented %1$s: Local Area Agreement 2008–11</title>
                  <area>Invented %1$s</area>
                  <government-office>Government Office for %2$s</government-office>
                  <term from="2008/09" to="2010/11" figures-from="2007/08"/>
                  <partner id="council">Invented council</partner>
                  <delivery-group id="board">Invented board</delivery-group>
                %3$s
                  <scheme id="met" from="2008-04-01" better-when="met" tolerance="10%%">
                    <title>Three symbols</title>
                    <symbol performance="better" shape="star">target met</symbol>
                    <symbol performance="within" shape="circle">missed by up to 10%%</symbol>
                    <symbol performance="worse" shape="triangle">missed by more than 10%%</symbol>
                    <symbol performance="not-rated" shape="bar">cannot be judged</symbol>
                  </scheme>
                </agreement>
                """
                .formatted(
                        id,
                        region,
                        IntStream.range(0, THEMES)
                                .mapToObj(theme -> "  <theme id=\"" + themeId(theme) + "\"/>")
                                .collect(Collectors.joining("\n")));
    }

    private String indicators(String agreement, int theme) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <theme xmlns="urn:uk.org.waymark:1" id="%s" agreement="%s" title="Invented theme %d" delivery-group="board">
                """
                        .formatted(themeId(theme), agreement, theme + 1)
                + IntStream.range(0, measures)
                        .filter(measure -> measure % THEMES == theme)
                        .mapToObj(InventedAgreements::indicator)
                        .collect(Collectors.joining())
                + "</theme>\n";
    }

    private static String indicator(int measure) {
        return """
                  <indicator code="%1$s" designation="designated">
                    <title>Invented measure %2$d</title>
                    <plain-title>Invented measure %2$d</plain-title>
                    <measured unit="%%" decimals="1" polarity="%3$s" kind="rate" collected="quarterly"/>
                    <source>Invented register</source>
                    <partner id="council" lead="true"/>
                    <agreed known-from="2008-06-02" by="Local Area Agreement 2008–11">
                      <baseline span="2007/08"><figure>%4$s</figure></baseline>
                      <target year="2008/09"><exact>%5$s</exact></target>
                      <target year="2009/10"><exact>%6$s</exact></target>
                      <target year="2010/11"><exact>%7$s</exact></target>
                    </agreed>
                  </indicator>
                """
                .formatted(
                        code(measure),
                        measure + 1,
                        isHigh(measure) ? "high" : "low",
                        tenths(target(measure, -1)),
                        tenths(target(measure, 0)),
                        tenths(target(measure, 1)),
                        tenths(target(measure, 2)));
    }

    private static String plan(int theme) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <action-plan xmlns="urn:uk.org.waymark:1" theme="%s">
                  <none>Nothing is planned for an invented measure.</none>
                </action-plan>
                """
                .formatted(themeId(theme));
    }

    static String tenths(int figure) {
        return figure / 10 + "." + figure % 10;
    }
}
