package uk.org.waymark.web.review;

import java.time.LocalDate;
import uk.org.waymark.contract.agreement.Agreement;
import uk.org.waymark.contract.agreement.Body;
import uk.org.waymark.contract.scoring.Explanation;
import uk.org.waymark.position.review.Waiting;
import uk.org.waymark.web.words.Words;

/**
 * A measure without data.
 *
 * @param waitsFor the reason
 * @param due the day by which its target is to be set
 */
public record WaitingView(
        String code, String address, String title, String waitsFor, String owner, String due, boolean overdue) {

    public static WaitingView of(Waiting waiting, Agreement agreement, LocalDate day) {
        return new WaitingView(
                waiting.measure().code().text(),
                waiting.measure().code().address(),
                waiting.measure().indicator().briefTitle(),
                waiting.placeholder()
                        .map(open -> Words.capital(open.reason().words()))
                        .orElseGet(() -> Explanation.of(waiting.measure().score())),
                waiting.owner()
                        .flatMap(owner -> agreement.findPartner(owner.partner()).map(Body::name))
                        .orElse(Words.say("plan.notStated")),
                waiting.due().map(Words::date).orElse(Words.say("plan.notStated")),
                waiting.due().filter(day::isAfter).isPresent());
    }
}
