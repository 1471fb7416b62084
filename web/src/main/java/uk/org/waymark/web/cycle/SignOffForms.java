package uk.org.waymark.web.cycle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.indicator.IndicatorCode;
import uk.org.waymark.ledger.cycle.CycleRefused;
import uk.org.waymark.ledger.cycle.Decided;
import uk.org.waymark.ledger.cycle.Decision;
import uk.org.waymark.ledger.cycle.SignOffs;
import uk.org.waymark.ledger.database.DatabaseBusy;
import uk.org.waymark.position.cycle.MeasureReturn;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.signin.SignedIn;
import uk.org.waymark.web.words.Words;

/** The forms of {@link SignOffPage}: an officer submits a theme, its lead signs measures off or returns them. */
@Named
@RequestScoped
public class SignOffForms {
    private static final String SEND = "send";

    @Inject
    private Lens lens;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignOffSheet sheet;

    @Inject
    private SignOffs signOffs;

    private String reason = "";
    private Said said = Said.NOTHING;
    private List<Decided.Left> left = List.of();
    private final Map<IndicatorCode, SignOffChoice> choices = new LinkedHashMap<>();

    /** Carries out the decisions made, one or many; those that were not are kept as they were sent. */
    public void send() {
        sheet.asked().map(SignOffForms::code).forEach(code -> choices.put(code, SignOffChoice.of(request, code)));
        long seen = seen();
        List<Decision> decisions = choices.entrySet().stream()
                .flatMap(entry -> entry.getValue().decision(entry.getKey()).stream())
                .toList();
        List<IndicatorCode> loose = choices.entrySet().stream()
                .filter(entry -> entry.getValue().isLoose())
                .map(Map.Entry::getKey)
                .toList();
        if (!loose.isEmpty()) {
            refuse(Words.say("sign-off.loose", listed(loose)), loose);
        } else if (decisions.isEmpty()) {
            said = Said.fault(SEND, Words.say("sign-off.none"));
        } else {
            decide(decisions, seen);
        }
        sheet.readAnew();
        sheet.asked()
                .filter(measure -> measure.signOff().latest() > seen)
                .forEach(measure -> choices.computeIfPresent(
                        code(measure),
                        (code, choice) ->
                                choice.choice().isEmpty() ? choice : choice.unticked(words("changed-meanwhile"))));
    }

    private void decide(List<Decision> decisions, long seen) {
        try {
            Decided result = signOffs.decide(signedIn.actor(), sheet.scope(), lens.getPeriod(), decisions, seen);
            lens.renew();
            left = result.left();
            Stream.of(result.signed(), result.sentBack()).flatMap(List::stream).forEach(choices::remove);
            left.forEach(its -> choices.computeIfPresent(
                    its.code(),
                    (code, choice) -> choice.unticked(words(its.why().code()))));
            said = new Said(SEND, left.isEmpty(), done(result), List.of());
        } catch (CycleRefused refused) {
            refuse(refused.getMessage(), refused.measures());
        } catch (DatabaseBusy busy) {
            said = Said.fault(SEND, busy.getMessage());
        }
    }

    private void refuse(String why, List<IndicatorCode> measures) {
        said = Said.fault(SEND, why);
        measures.forEach(code -> choices.computeIfPresent(code, (any, choice) -> choice.at(why)));
    }

    private static String done(Decided result) {
        return Stream.of(
                        counted("sign-off.done", result.signed()),
                        counted("sign-off.done.returned", result.sentBack()),
                        Optional.of(Words.say("sign-off.done.nothing"))
                                .filter(words -> result.signed().isEmpty()
                                        && result.sentBack().isEmpty()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> counted(String key, List<IndicatorCode> codes) {
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.counted(key, codes.size(), Words.startingNumber(codes.size())));
    }

    /** Where the chain ended when the page was read; of a page that does not say it, everything is news. */
    private long seen() {
        String sent = Optional.ofNullable(request.getParameter("seen")).orElse("");
        return sent.matches("\\d{1,18}") ? Long.parseLong(sent) : 0;
    }

    private static IndicatorCode code(MeasureReturn measure) {
        return measure.measure().code();
    }

    private static String words(String obstacle) {
        return Words.say("obstacle." + obstacle);
    }

    private static String listed(List<IndicatorCode> codes) {
        return codes.stream().map(IndicatorCode::text).collect(Collectors.joining(", "));
    }

    /** The choice about a measure that is not yet recorded. */
    SignOffChoice choice(IndicatorCode code) {
        return choices.getOrDefault(code, SignOffChoice.NONE);
    }

    /** Submits the theme for its officers. */
    public void submit() {
        said = Said.of(
                "submit",
                lens,
                () -> signOffs.submit(signedIn.actor(), sheet.scope(), lens.getPeriod(), Optional.of(reason)),
                Words.say("sign-off.submit.done", sheet.theme().title(), lens.getPeriod()));
        sheet.readAnew();
    }

    /** The measures that were decided about in vain, each with the reason. */
    public List<Left> getLeft() {
        return left.stream()
                .map(its -> new Left(
                        its.code().address(),
                        Words.say("sign-off.left", its.code(), words(its.why().code()))))
                .toList();
    }

    /** A measure for which nothing was recorded. */
    public record Left(String address, String words) {}

    public Said getSaid() {
        return said;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
