package uk.org.waymark.web.rest;

import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.definition.AgreementReader;
import uk.org.waymark.contract.definition.DefinitionFile;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.web.small.TextTheme;

/** A small agreement with one theme, whose measures show every way in which a target can be stated. */
final class Homes {
    static final Agreement AGREEMENT = AgreementReader.read(
            new DefinitionFile(
                    "testshire.xml",
                    """
            <agreement xmlns="urn:uk.org.waymark:1" id="testshire" known-from="2008-06-02">
              <title>Testshire’s agreement</title>
              <area>Testshire</area>
              <government-office>Government Office</government-office>
              <term from="2008/09" to="2010/11"/>
              <partner id="council">Testshire Council</partner>
              <partner id="nhs">NHS Testshire</partner>
              <delivery-group id="homes-group">Homes group</delivery-group>
              <theme id="homes"/>
              <calendar>
                <event month="--03" day="---31">Ministers sign</event>
              </calendar>
              <scheme id="testshire-2008" from="2008-04-01" better-when="beyond-tolerance" tolerance="10%"
                      tolerance-from="indicator">
                <title>Testshire 2008</title>
                <symbol performance="better" shape="star">better than anticipated</symbol>
                <symbol performance="within" shape="circle">within acceptable range</symbol>
                <symbol performance="worse" shape="triangle">worse than anticipated</symbol>
                <symbol performance="not-rated" shape="bar">cannot be judged</symbol>
              </scheme>
            </agreement>
            """));

    static final Theme THEME = TextTheme.of(
            """
            <theme xmlns="urn:uk.org.waymark:1" id="homes" agreement="testshire" title="Homes"
                   delivery-group="homes-group">
              <indicator code="NI 154" designation="designated">
                <title>Net additional homes provided</title>
                <plain-title>New homes</plain-title>
                <measured unit="homes" decimals="0" polarity="high" kind="cumulative" collected="quarterly"/>
                <source>The council</source>
                <partner id="council" lead="true"/>
                <partner id="nhs"/>
                <agreed known-from="2008-06-02" by="Agreement of June 2008">
                  <baseline span="2006/7"><figure>1100</figure></baseline>
                  <target year="2008/09"><exact>1450</exact></target>
                  <target year="2009/10"><not-in-sources>No document shows it.</not-in-sources></target>
                  <target year="2010/11"><change by="10" in="percent"/></target>
                </agreed>
                <agreed known-from="2009-03-31" by="Refresh of March 2009">
                  <why>The market collapsed.</why>
                  <target year="2008/09"><exact>940</exact></target>
                  <target year="2009/10"><withdrawn>Taken out.</withdrawn></target>
                  <note>The target was halved.</note>
                </agreed>
              </indicator>
              <indicator code="NI 16" designation="designated" reward-weighted="true">
                <title>Crime rate</title>
                <plain-title>Crime</plain-title>
                <measured unit="offences a year" decimals="1" polarity="low" kind="rate" collected="monthly"/>
                <reported basis="monthly rate" unit="offences a month" decimals="2" polarity="low"/>
                <source>Police</source>
                <partner id="council" lead="true"/>
                <agreed known-from="2008-06-02" by="Agreement of June 2008">
                  <baseline span="2007/8"><figure>28.1</figure></baseline>
                  <target year="2008/09"><change by="-3" in="percent" gives="27.3"/></target>
                  <interim period="2008/09 Q2"><exact>2.14</exact></interim>
                </agreed>
              </indicator>
              <indicator code="NI 120" designation="statutory">
                <title>Mortality</title>
                <plain-title>Deaths</plain-title>
                <measured unit="deaths" decimals="0" polarity="low" kind="rate" collected="annually"/>
                <part id="female">Females</part>
                <part id="male">Males</part>
                <source>NHS</source>
                <partner id="nhs" lead="true"/>
                <agreed known-from="2008-06-02" by="Agreement of June 2008">
                  <baseline span="1995-97"><part id="female">665</part><part id="male">1018</part></baseline>
                  <target year="2008/09">
                    <parts><part id="female">552</part><part id="male">801</part></parts>
                  </target>
                </agreed>
              </indicator>
              <indicator code="NI 99" designation="local">
                <title>Children in care</title>
                <plain-title>Children in care</plain-title>
                <measured unit="children" decimals="0" polarity="high" shape="ratio" kind="snapshot"
                          collected="quarterly"/>
                <source>The council</source>
                <partner id="council"/>
                <agreed known-from="2008-06-02" by="Agreement of June 2008">
                  <baseline><figure>5/14</figure></baseline>
                  <target year="2008/09"><ratio estimated="true">10/23</ratio></target>
                </agreed>
              </indicator>
              <indicator code="NI 65" designation="local">
                <title>Protection plans</title>
                <plain-title>Protection plans</plain-title>
                <measured unit="%" decimals="1" polarity="on-plan" kind="rate" collected="quarterly"/>
                <source>The council</source>
                <partner id="council"/>
                <agreed known-from="2008-06-02" by="Agreement of June 2008">
                  <baseline><figure>-5.30</figure></baseline>
                  <target year="2008/09"><range>10..15</range></target>
                </agreed>
              </indicator>
              <indicator code="NI 1" designation="designated">
                <title>Getting on well</title>
                <plain-title>Getting on well</plain-title>
                <measured unit="%" decimals="1" polarity="high" kind="survey" collected="annually"/>
                <source>Survey</source>
                <partner id="council"/>
                <agreed known-from="2008-06-02" by="Agreement of June 2008">
                  <baseline><not-known>The survey has not been run.</not-known></baseline>
                  <target year="2008/09">
                    <placeholder reason="survey-not-run" due="not stated">Not run yet.</placeholder>
                  </target>
                  <target year="2010/11"><change by="3" in="points"/></target>
                </agreed>
              </indicator>
            </theme>
            """,
            """
            <action-plan xmlns="urn:uk.org.waymark:1" theme="homes">
              <plan id="building" lead="Homes group" known-from="2008-11-25" document="Plan of 2008">
                <title>Build more</title>
                <summary>Build more homes.</summary>
                <indicator>NI 154</indicator>
                <action id="land" owner="Testshire Council" due="2009-03-31" known-from="2008-11-25">Buy land.</action>
              </plan>
            </action-plan>
            """);

    private Homes() {}
}
