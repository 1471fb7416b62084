package uk.org.waymark.ledger.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A second theme beside health, as a folder of data in the home: a measure of the NHS and one of the council. */
public final class ChildrenFolder {
    private static final String FOLDER = "agreements/" + TestInstallation.LEICESTER + "/children/";
    private static final String PLAN =
            "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"children\"><none>No plan.</none></action-plan>";

    private ChildrenFolder() {}

    /** Puts it into a home, to be read at the next start. */
    public static void in(Path home) throws IOException {
        write(
                home,
                measure("NI 56", "<owner partner=\"nhs-leicester-city\" role=\"Head of School Health\"/>")
                        + measure("NI 110", ""));
    }

    /** The same with other measures, all of the council. */
    public static void in(Path home, List<String> codes) throws IOException {
        write(home, codes.stream().map(code -> measure(code, "")).collect(Collectors.joining()));
    }

    private static void write(Path home, String indicators) throws IOException {
        Path folder = Files.createDirectories(home.resolve(FOLDER));
        Files.writeString(
                folder.resolve("indicators.xml"),
                "<theme xmlns=\"urn:uk.org.waymark:1\" id=\"children\" agreement=\"leicester-2008-11\""
                        + " title=\"Children, for tests\">" + indicators + "</theme>");
        Files.writeString(folder.resolve("action-plan.xml"), PLAN);
    }

    private static String measure(String code, String owner) {
        return """
                <indicator code="%s" designation="designated">
                  <title>%s</title>
                  <plain-title>%s</plain-title>
                  <measured unit="per cent" decimals="1" polarity="high" kind="rate" collected="quarterly"/>
                  <source>Schools</source>
                  <partner id="leicester-city-council" lead="true"/>
                  %s
                  <agreed known-from="2008-06-02" by="the agreement">
                    <baseline><figure>70.0</figure></baseline>
                    <target year="2008/09"><exact>80.0</exact></target>
                    <target year="2009/10"><exact>85.0</exact></target>
                    <target year="2010/11"><exact>90.0</exact></target>
                  </agreed>
                </indicator>
                """
                .formatted(code, code, code, owner);
    }
}
