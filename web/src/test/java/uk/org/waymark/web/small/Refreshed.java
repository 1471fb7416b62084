package uk.org.waymark.web.small;

import java.util.List;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.AgreementReader;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.position.Position;

/**
 * Surveyshire: two measures that a refresh left without a target for the first year and two counted on another basis, a
 * review whose document prints counts, and two partners who may be one.
 */
public final class Refreshed {
    public static final Agreement AGREEMENT = AgreementReader.read(
            new DefinitionFile(
                    "surveyshire.xml",
                    """
            <agreement xmlns="urn:uk.org.waymark:1" id="surveyshire" known-from="2008-06-02">
              <title>Surveyshire’s agreement</title>
              <area>Surveyshire</area>
              <government-office>Government Office</government-office>
              <term from="2008/09" to="2010/11"/>
              <partner id="council">Surveyshire Council</partner>
              <partner id="lsc" note="may be the Skills Council; no source says so">Surveyshire LSC</partner>
              <theme id="town"/>
              <reviewed period="2008/09 Q2" by="The first review" known-from="2008-11-25">
                <counts ahead="2" near="1" below="1" of="3">Two parts were counted apart.</counts>
                <note>It names seven areas, and six.</note>
              </reviewed>
              <scheme id="survey-2008" from="2008-04-01" better-when="beyond-tolerance" tolerance="10%">
                <title>Surveyshire 2008</title>
                <symbol performance="better" shape="star">better than anticipated</symbol>
                <symbol performance="within" shape="circle">within acceptable range</symbol>
                <symbol performance="worse" shape="triangle">worse than anticipated</symbol>
                <symbol performance="not-rated" shape="bar">cannot be judged</symbol>
              </scheme>
            </agreement>
            """));

    private static final List<Theme> THEMES = List.of(TextTheme.of(
            "<theme xmlns=\"urn:uk.org.waymark:1\" id=\"town\" agreement=\"surveyshire\" title=\"The town\">"
                    + survey("NI 1")
                    + survey("NI 5")
                    + counted("NI 16", "designated", "collected=\"quarterly\"")
                    + counted("NI 35", "local", "collected=\"annually\" due=\"4\"")
                    + "</theme>",
            "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"town\"><none>None yet.</none></action-plan>"));

    private Refreshed() {}

    private static String counted(String code, String designation, String when) {
        return """
            <indicator code="%1$s" designation="%2$s">
              <title>Official %1$s</title>
              <plain-title>Plain %1$s</plain-title>
              <measured unit="offences" decimals="0" polarity="low" kind="cumulative" %3$s/>
              <reported basis="a month" unit="offences a month" decimals="2" polarity="low"/>
              <partner id="council" lead="true"/>
              <partner id="lsc"/>
              <agreed known-from="2008-06-02" by="Agreement of June 2008">
                <baseline><figure>30</figure></baseline>
                <target year="2008/09"><exact>26</exact></target>
                <interim period="2008/09 Q2"><exact>2.14</exact></interim>
              </agreed>
            </indicator>
            """
                .formatted(code, designation, when);
    }

    private static String survey(String code) {
        return """
            <indicator code="%1$s" designation="designated">
              <title>Official %1$s</title>
              <plain-title>Plain %1$s</plain-title>
              <measured unit="%%" decimals="1" polarity="high" kind="survey" collected="quarterly"/>
              <partner id="council" lead="true"/>
              <agreed known-from="2008-06-02" by="Agreement of June 2008">
                <baseline><not-known>Not surveyed yet.</not-known></baseline>
                <target year="2008/09">
                  <placeholder reason="survey-not-run" due="not stated" unconfirmed="reason">Not run yet.</placeholder>
                </target>
                <target year="2010/11">
                  <placeholder reason="survey-not-run" due="not stated">Not run yet.</placeholder>
                </target>
              </agreed>
              <agreed known-from="2009-03-31" by="Refresh of March 2009">
                <why>The survey was run.</why>
                <baseline><figure>71.7</figure></baseline>
                <target year="2008/09">
                  <not-applicable placeholder="true">The first target is for 2010/11.</not-applicable>
                </target>
                <target year="2010/11"><exact>80</exact></target>
              </agreed>
            </indicator>
            """
                .formatted(code);
    }

    /** The position of a period as known on 1 May 2009, as {@link Small#position(String)} writes it. */
    public static Position position(String told, String period) {
        return Small.position(AGREEMENT, THEMES, told, period);
    }
}
