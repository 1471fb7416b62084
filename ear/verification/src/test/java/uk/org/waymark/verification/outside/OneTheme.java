package uk.org.waymark.verification.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.org.waymark.contract.period.FinancialYear;
import uk.org.waymark.verification.product.Surroundings;

/** The home of an agreement of one year with one theme, which says what kind of measure is looked at. */
final class OneTheme {
    private static final String ID = "harbour";
    private static final String AGREEMENT =
            """
            <agreement xmlns="urn:uk.org.waymark:1" id="%4$s">
              <title>An agreement of one theme</title>
              <area>Harbour</area>
              <government-office>Government Office for the Coast</government-office>
              <term from="%1$s" to="%1$s"/>
              <partner id="council">Council</partner>
              <theme id="%3$s"/>
              <scheme id="ten" from="%2$s" better-when="beyond-tolerance" tolerance="10%%">
                <title>Ten per cent</title>
                <symbol performance="better" shape="star">better than anticipated</symbol>
                <symbol performance="within" shape="circle">within acceptable range</symbol>
                <symbol performance="worse" shape="triangle">worse than anticipated</symbol>
                <symbol performance="not-rated" shape="bar">cannot be judged</symbol>
              </scheme>
            </agreement>
            """;
    private static final String PLAN =
            "<action-plan xmlns=\"urn:uk.org.waymark:1\" theme=\"%s\"><none>No plan.</none></action-plan>";

    private OneTheme() {}

    /**
     * Writes it.
     *
     * @param indicators the theme's file, with the year, its first day and the agreement's id to be filled in
     */
    static Path home(String theme, String indicators, FinancialYear year) throws IOException {
        Path home = Files.createTempDirectory(Surroundings.kept("product"), "home-");
        Path folder = home.resolve("agreements").resolve(ID);
        Path files = Files.createDirectories(folder.resolve(theme));
        Files.writeString(folder.resolve("agreement.xml"), AGREEMENT.formatted(year, year.starts(), theme, ID));
        Files.writeString(files.resolve("indicators.xml"), indicators.formatted(year, year.starts(), ID));
        Files.writeString(files.resolve("action-plan.xml"), PLAN.formatted(theme));
        return home;
    }
}
