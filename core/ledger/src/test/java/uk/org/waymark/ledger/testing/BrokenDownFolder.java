package uk.org.waymark.ledger.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A theme beside health whose figures are also reported by ward and by age: of NI 154 counts, of NI 59 percentages. */
public final class BrokenDownFolder {
    private static final String FOLDER = "agreements/" + TestInstallation.LEICESTER + "/children/";
    private static final String INDICATORS =
            """
            <theme xmlns="urn:uk.org.waymark:1" id="children" agreement="leicester-2008-11" title="By group, for tests">
            """
                    + measure("NI 154", "unit=\"homes\" decimals=\"0\"", "50")
                    + measure("NI 59", "unit=\"%\" decimals=\"1\"", "80")
                    + "</theme>";
    private static final String PLAN =
            "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"children\"><none>No plan.</none></action-plan>";

    private BrokenDownFolder() {}

    /** Puts it into a home, to be read at the next start. */
    public static void in(Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve(FOLDER));
        Files.writeString(folder.resolve("indicators.xml"), INDICATORS);
        Files.writeString(folder.resolve("action-plan.xml"), PLAN);
    }

    private static String measure(String code, String measured, String target) {
        return """
                <indicator code="%1$s" designation="designated">
                  <title>%1$s</title>
                  <plain-title>%1$s</plain-title>
                  <measured %2$s polarity="high" kind="snapshot" collected="quarterly"/>
                  <breakdown by="ward">
                    <group id="abbey">Abbey</group>
                    <group id="castle">Castle</group>
                  </breakdown>
                  <breakdown by="age-band">
                    <group id="young">Under 18</group>
                    <group id="old">18 and over</group>
                  </breakdown>
                  <source>The register</source>
                  <partner id="leicester-city-council" lead="true"/>
                  <agreed known-from="2008-06-02" by="the agreement">
                    <baseline><not-known>Nothing shows it.</not-known></baseline>
                    <target year="2008/09"><exact>%3$s</exact></target>
                    <target year="2009/10"><exact>%3$s</exact></target>
                    <target year="2010/11"><exact>%3$s</exact></target>
                  </agreed>
                </indicator>
                """
                .formatted(code, measured, target);
    }
}
