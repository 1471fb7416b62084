package uk.org.waymark.contract.harbour;

import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.AgreementReader;
import uk.org.waymark.contract.definition.DefinitionFile;

/** The agreement of a port, and its one theme. */
public final class Harbour {
    public static final String AGREEMENT =
            """
            <agreement xmlns="urn:uk.org.waymark:1" id="port-2008-11">
              <title>The port's agreement</title>
              <area>The port</area>
              <government-office>Government Office for the Coast</government-office>
              <term from="2008/09" to="2010/11"/>
              <partner id="port-authority">Port Authority</partner>
              <partner id="pilots">Pilots</partner>
              <delivery-group id="harbour-board">Harbour Board</delivery-group>
              <theme id="harbour"/>
              <theme id="beach"/>
              <scheme id="port-2008" from="2008-04-01" better-when="beyond-tolerance" tolerance="10%">
                <title>Port 2008</title>
                <symbol performance="better" shape="star">better</symbol>
                <symbol performance="within" shape="circle">within</symbol>
                <symbol performance="worse" shape="triangle">worse</symbol>
                <symbol performance="not-rated" shape="bar">not rated</symbol>
              </scheme>
            </agreement>
            """;

    public static final String INDICATORS =
            """
            <theme xmlns="urn:uk.org.waymark:1" id="harbour" agreement="port-2008-11" title="A busy harbour"
                   delivery-group="harbour-board">
              <indicator code="NI 1" designation="designated">
                <title>Ships that arrive</title>
                <plain-title>Ships that arrive</plain-title>
                <measured unit="ships" decimals="1" polarity="high" kind="cumulative" collected="quarterly"/>
                <partner id="port-authority" lead="true"/>
                <partner id="pilots"/>
                <agreed known-from="2008-06-02" by="The agreement">
                  <baseline span="2007/08">
                    <figure>7.9</figure>
                  </baseline>
                  <target year="2008/09">
                    <exact>8.4</exact>
                  </target>
                  <target year="2009/10">
                    <change by="10" in="percent"/>
                  </target>
                  <target year="2010/11">
                    <placeholder reason="deferred-to-refresh" due="not stated">Left to the refresh.</placeholder>
                  </target>
                  <interim period="2008/09 Q2">
                    <exact>4.00</exact>
                  </interim>
                  <interim period="2008/09 Q4">
                    <exact>8.40</exact>
                  </interim>
                </agreed>
                <agreed known-from="2009-03-31" by="The refresh">
                  <why>A new quay.</why>
                  <target year="2010/11">
                    <exact>9.5</exact>
                  </target>
                </agreed>
              </indicator>
            </theme>
            """;

    public static final String ACTION_PLAN =
            """
            <action-plan xmlns="urn:uk.org.waymark:1" theme="harbour">
              <plan id="quay" lead="not stated" known-from="2008-11-25" document="The quay paper">
                <title>A new quay</title>
                <summary>Build a quay.</summary>
                <indicator>NI 1</indicator>
                <action id="dredge" owner="Port Authority" due="2009-09-30" known-from="2008-11-25">Dredge.</action>
                <fund id="harbour-fund" name="Harbour fund" stated-total="3000" known-from="2008-11-25">
                  <line pounds="1000">Dredger</line>
                  <line pounds="2000">Stone</line>
                </fund>
              </plan>
            </action-plan>
            """;

    /** The same, ordered: its own designations, scorecards, blocks and words for them. */
    public static final String STRUCTURED = changed(
            AGREEMENT,
            """
              <theme id="harbour"/>
              <theme id="beach"/>
            """,
            """
              <designation id="stretch" counts-as="designated">Stretch target</designation>
              <designation id="parish" counts-as="local">Parish target</designation>
              <scorecard id="council">Council scorecard</scorecard>
              <scorecard id="partnership">Partnership scorecard</scorecard>
              <levels block="Priority"/>
              <block id="trade">Trade</block>
              <block id="leisure">Leisure</block>
              <theme id="harbour" block="trade"/>
              <theme id="beach" block="leisure"/>
            """);

    private Harbour() {}

    public static Agreement agreement() {
        return AgreementReader.read(new DefinitionFile("port-2008-11.xml", AGREEMENT));
    }

    public static Agreement structured() {
        return AgreementReader.read(new DefinitionFile("port-2008-11.xml", STRUCTURED));
    }

    /** One of the texts with a change in it; a change that changes nothing is a mistake of the test. */
    public static String changed(String text, String from, String to) {
        if (!text.contains(from)) {
            throw new IllegalArgumentException("There is no \"" + from + "\" to change");
        }
        return text.replace(from, to);
    }
}
