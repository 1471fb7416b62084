package uk.org.waymark.web.small;

import java.util.List;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.AgreementReader;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.Position;

/**
 * Ordershire: three themes in two priorities, one of them with objectives; five measures, a council's scorecard of
 * three of them and a parish's of one, and designations of its own. S3 says all that a measure may say of itself.
 */
public final class Ordered {
    public static final Agreement AGREEMENT = AgreementReader.read(
            new DefinitionFile(
                    "ordershire.xml",
                    """
            <agreement xmlns="urn:uk.org.waymark:1" id="ordershire" known-from="2008-06-02">
              <title>Ordershire’s agreement</title>
              <area>Ordershire</area>
              <government-office>Government Office</government-office>
              <term from="2008/09" to="2010/11"/>
              <partner id="council">Ordershire Council</partner>
              <designation id="stretch" counts-as="designated">Stretch target</designation>
              <designation id="parish" counts-as="local">Parish target</designation>
              <scorecard id="council">Council scorecard</scorecard>
              <scorecard id="parish">Parish scorecard</scorecard>
              <levels block="Priority" outcome="Objective"/>
              <block id="people">People</block>
              <block id="places">Places</block>
              <theme id="skills" block="people"/>
              <theme id="town" block="places"/>
              <theme id="health" block="people"/>
              <scheme id="order-2008" from="2008-04-01" better-when="beyond-tolerance" tolerance="10%">
                <title>Ordershire 2008</title>
                <symbol performance="better" shape="star">better than anticipated</symbol>
                <symbol performance="within" shape="circle">within acceptable range</symbol>
                <symbol performance="worse" shape="triangle">worse than anticipated</symbol>
                <symbol performance="not-rated" shape="bar">cannot be judged</symbol>
              </scheme>
            </agreement>
            """));

    public static final List<Theme> THEMES = List.of(
            theme(
                    "skills",
                    "Skills",
                    "<outcome id=\"work\">More people in work</outcome><outcome id=\"school\">Better schools</outcome>"
                            + measure(
                                    "S1",
                                    "designated",
                                    "designation-name=\"stretch\" scorecards=\"council\" outcome=\"school\"")
                            + measure("S2", "local", "designation-name=\"parish\" outcome=\"work\"")
                            + measure("S3", "designated", "scorecards=\"council\" outcome=\"work\"")
                                    .replace(
                                            "<measured",
                                            "<short-title>Short S3</short-title><succeeds code=\"L3\" comparable=\"no\">Counted"
                                                    + " by household before.</succeeds><measured")
                                    .replace("<partner", "<possible from=\"-5.0\" to=\"250\"/><partner")
                                    .replace("target year=\"2008/09\"", "interim period=\"2008/09 Q2\"")
                                    .replace("</target>", "</interim>")),
            theme("town", "The town", measure("T1", "designated", "scorecards=\"parish\"")),
            theme("health", "Health", measure("H1", "designated", "scorecards=\"council\"")));

    private Ordered() {}

    private static Theme theme(String id, String title, String content) {
        return TextTheme.of(
                "<theme xmlns=\"urn:uk.org.waymark:1\" id=\"%s\" agreement=\"ordershire\" title=\"%s\">%s</theme>"
                        .formatted(id, title, content),
                "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"%s\"><none>None yet.</none></action-plan>"
                        .formatted(id));
    }

    private static String measure(String code, String designation, String place) {
        return """
            <indicator code="%1$s" designation="%2$s" %3$s>
              <title>Official %1$s</title>
              <plain-title>Plain %1$s</plain-title>
              <measured unit="%%" decimals="1" polarity="high" kind="rate" collected="quarterly"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="Agreement of June 2008">
                <baseline><not-known>Never counted before.</not-known></baseline>
                <target year="2008/09"><exact>50</exact></target>
              </agreed>
            </indicator>
            """
                .formatted(code, designation, place);
    }

    /** The position of 2008/09 Q2, as {@link Small#position(String)} writes it. */
    public static Position position(String told) {
        return Small.position(AGREEMENT, THEMES, told, "2008/09 Q2");
    }
}
