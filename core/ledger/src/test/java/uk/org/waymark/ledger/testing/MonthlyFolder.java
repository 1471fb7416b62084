package uk.org.waymark.ledger.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A theme beside health whose figures are made of those of months: of NI 16 their sum, of NI 59 the ratio of the sums. */
public final class MonthlyFolder {
    private static final String FOLDER = "agreements/" + TestInstallation.LEICESTER + "/children/";
    private static final String INDICATORS =
            """
            <theme xmlns="urn:uk.org.waymark:1" id="children" agreement="leicester-2008-11" title="By the month, for tests">
            """
                    + measure("NI 16", "unit=\"cases\" polarity=\"low\"", "sum", "180", "<figure>190</figure>")
                    + measure(
                            "NI 59",
                            "unit=\"%\" shape=\"ratio\" polarity=\"high\"",
                            "ratio-of-sums",
                            "9/10",
                            "<not-known>Nothing shows it.</not-known>")
                    + "</theme>";
    private static final String PLAN =
            "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"children\"><none>No plan.</none></action-plan>";

    private MonthlyFolder() {}

    /** Puts it into a home, to be read at the next start. */
    public static void in(Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve(FOLDER));
        Files.writeString(folder.resolve("indicators.xml"), INDICATORS);
        Files.writeString(folder.resolve("action-plan.xml"), PLAN);
    }

    private static String measure(String code, String measured, String by, String target, String baseline) {
        String element = target.contains("/") ? "ratio" : "exact";
        return """
                <indicator code="%1$s" designation="designated">
                  <title>%1$s</title>
                  <plain-title>%1$s</plain-title>
                  <measured %2$s decimals="0" kind="rate" collected="monthly"/>
                  <roll-up of="months" by="%3$s"/>
                  <source>The police</source>
                  <partner id="leicester-city-council" lead="true"/>
                  <agreed known-from="2008-06-02" by="the agreement">
                    <baseline>%4$s</baseline>
                    <target year="2008/09"><%5$s>%6$s</%5$s></target>
                    <target year="2009/10"><%5$s>%6$s</%5$s></target>
                    <target year="2010/11"><%5$s>%6$s</%5$s></target>
                  </agreed>
                </indicator>
                """
                .formatted(code, measured, by, baseline, element, target);
    }
}
