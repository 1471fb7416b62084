package uk.org.waymark.ledger.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import uk.org.waymark.ledger.agreement.Agreements;

/** Ready whatever is wrong with a theme, since all others can be used; it names what was left out or set aside. */
@Readiness
@ApplicationScoped
public class ThemesReadiness implements HealthCheck {
    @Inject
    private Agreements agreements;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("themes").up();
        if (agreements.all().isEmpty()) {
            answer.withData("no agreement", "add one to the folder agreements of the home and start again");
        }
        agreements.faults().forEach(fault -> answer.withData("left out: " + fault.file(), plain(fault.toString())));
        agreements
                .catalogue()
                .faults()
                .forEach(fault -> answer.withData("left out: " + fault.jar(), plain(fault.toString())));
        agreements
                .catalogue()
                .ruleFaults()
                .forEach(fault -> answer.withData(
                        "rules set aside: " + fault.theme().theme().id(), plain(fault.words())));
        agreements.all().forEach(agreement -> agreements
                .missingThemes(agreement)
                .forEach(theme -> answer.withData("not found: " + theme, "listed by agreement " + agreement.id())));
        return answer.build();
    }

    /** The server answers about health in Latin-1, which has no typographic quotation marks. */
    private static String plain(String words) {
        return words.replaceAll("[“”]", "\"").replace('’', '\'');
    }
}
