package uk.org.waymark.verification.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import uk.org.waymark.contract.theme.Theme;
import uk.org.waymark.verification.product.Surroundings;

/** A home with the agreement of a market town and the jars of its themes; each theme has one measure, named like it. */
public record TownHome(Path folder) {
    /** A scheme in which meeting the target is enough, as in Derbyshire. */
    private static final String AGREEMENT_FILE =
            """
            <agreement xmlns="urn:uk.org.waymark:1" id="market-town" known-from="2008-04-01">
              <title>The market town’s agreement</title>
              <area>Market Town</area>
              <government-office>Government Office for the East Midlands</government-office>
              <term from="2007/08" to="2010/11"/>
              <partner id="town-council">Town council</partner>
              %s
              <scheme id="traffic-lights" from="2007-04-01" better-when="met" tolerance="5%%" tolerance-from="scheme">
                <title>Traffic lights</title>
                <symbol performance="better" shape="star">green: met</symbol>
                <symbol performance="within" shape="circle">amber: missed by up to 5%%</symbol>
                <symbol performance="worse" shape="triangle">red: missed by more</symbol>
                <symbol performance="not-rated" shape="bar">grey: no data</symbol>
              </scheme>
            </agreement>
            """;

    private static final String INDICATORS =
            """
            <theme xmlns="urn:uk.org.waymark:1" id="%1$s" agreement="market-town" title="The %1$s market">
              <indicator code="%1$s" designation="designated">
                <title>Market stalls let</title>
                <plain-title>Stalls that traders took</plain-title>
                <measured unit="stalls" decimals="0" polarity="high" kind="snapshot" collected="quarterly"/>
                <partner id="town-council" lead="true"/>
                <agreed known-from="2008-04-01" by="Town agreement">
                  <baseline><figure>90</figure></baseline>
                  <target year="2007/08"><exact>95</exact></target>
                  <target year="2008/09"><exact>100</exact></target>
                  <target year="2009/10"><exact>110</exact></target>
                  <target year="2010/11"><exact>120</exact></target>
                </agreed>
              </indicator>
            </theme>
            """;

    private static final String NO_PLAN =
            """
            <action-plan xmlns="urn:uk.org.waymark:1" theme="%s">
              <none>The town has not written one.</none>
            </action-plan>
            """;

    /** A new home whose agreement lists these themes. */
    public static TownHome of(String... themes) throws IOException {
        return in(Files.createTempDirectory(Surroundings.kept("product"), "town-"), themes);
    }

    /** The same in a folder that is there. */
    public static TownHome in(Path folder, String... themes) throws IOException {
        TownHome home = new TownHome(folder);
        home.write(
                "agreements/market-town.xml",
                AGREEMENT_FILE.formatted(
                        Stream.of(themes).map("<theme id=\"%s\"/>"::formatted).collect(Collectors.joining("\n  "))));
        home.write("samples/market-town/sample.properties", "agreement=market-town\ntoday=2009-05-01\n");
        return home;
    }

    /** Figures of the second quarter, a line each: "market, 2008/09, 96". */
    public void figures(String lines) throws IOException {
        String rows = lines.lines()
                .map(line -> line.split(", *", -1))
                .map(cells -> "%s,,%s Q2,,%s,no,,,2008-11-01,Market register,".formatted((Object[]) cells))
                .collect(Collectors.joining("\n"));
        write(
                "samples/market-town/outturns.csv",
                "code,part,period,span,outturn,provisional,forecast,commentary,known from,source,reason\n" + rows
                        + "\n");
    }

    public void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /** The measures of a theme, as its file declares them. */
    public static String indicators(String theme) {
        return INDICATORS.formatted(theme);
    }

    /** The action plan of a theme that has none. */
    public static String noPlan(String theme) {
        return NO_PLAN.formatted(theme);
    }

    /** The jar of a theme as it should be, for a test to break; more classes are those its own class needs. */
    public static JavaArchive jar(String theme, Class<? extends Theme> type, Class<?>... more) {
        String beside = type.getPackageName().replace('.', '/') + "/";
        return ShrinkWrap.create(JavaArchive.class, theme + ".jar")
                .addClasses(more)
                .addClass(type)
                .addAsServiceProvider(Theme.class, type)
                .addAsResource(new StringAsset(indicators(theme)), beside + "indicators.xml")
                .addAsResource(new StringAsset(noPlan(theme)), beside + "action-plan.xml");
    }

    public void add(JavaArchive jar) throws IOException {
        Path plugins = Files.createDirectories(folder.resolve("plugins"));
        jar.as(ZipExporter.class).exportTo(plugins.resolve(jar.getName()).toFile(), true);
    }
}
