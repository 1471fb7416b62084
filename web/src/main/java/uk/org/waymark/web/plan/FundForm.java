package uk.org.waymark.web.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.contract.plan.Fund.Conditions;
import uk.org.waymark.contract.plan.Fund.Kind;
import uk.org.waymark.contract.plan.Fund.Stage;
import uk.org.waymark.ledger.plan.FundTerms;
import uk.org.waymark.ledger.plan.FundTerms.LineTerms;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.words.Words;

/** The terms of a fund as they stand in the fields of a form. */
public record FundForm(
        String name, String kind, String fenced, String total, String discrepancy, String stage, List<LineForm> lines) {
    private static final int SPARE = 3;
    private static final int MOST = 60;
    private static final String YES = "yes";
    private static final String NO = "no";

    /**
     * The fields of one line, which end in its number.
     *
     * @param id of the line that is there; blank for a new one
     */
    public record LineForm(int number, String id, String proposal, String pounds) {}

    static FundForm blank() {
        return new FundForm("", "", "", "", "", Stage.COMMITTED.code(), withSpare(List.of()));
    }

    static FundForm of(Fund fund) {
        List<LineForm> lines = new ArrayList<>();
        fund.lines()
                .forEach(line -> lines.add(new LineForm(
                        lines.size() + 1,
                        line.id(),
                        line.proposal(),
                        line.pounds().toPlainString())));
        return new FundForm(
                fund.name(),
                fund.conditions().kind().map(Kind::code).orElse(""),
                fund.conditions().ringFenced().map(fenced -> fenced ? YES : NO).orElse(""),
                fund.statedTotal().map(BigDecimal::toPlainString).orElse(""),
                fund.discrepancy().orElse(""),
                fund.stage().code(),
                withSpare(lines));
    }

    static FundForm sent(Form form) {
        List<LineForm> lines = new ArrayList<>();
        int sent = Math.min(MOST, form.texts("proposal").size());
        for (int at = 0; at < sent; at++) {
            lines.add(new LineForm(at + 1, nth(form, "line", at), nth(form, "proposal", at), nth(form, "pounds", at)));
        }
        return new FundForm(
                form.text("name"),
                form.text("kind"),
                form.text("fenced"),
                form.text("total"),
                form.text("discrepancy"),
                form.text("stage"),
                lines);
    }

    private static String nth(Form form, String field, int at) {
        List<String> texts = form.texts(field);
        return at < texts.size() ? texts.get(at) : "";
    }

    private static List<LineForm> withSpare(List<LineForm> lines) {
        List<LineForm> all = new ArrayList<>(lines);
        for (int spare = 0; spare < SPARE; spare++) {
            all.add(new LineForm(all.size() + 1, "", "", ""));
        }
        return List.copyOf(all);
    }

    /** @throws IllegalArgumentException when an amount is no number; it says how to write one */
    FundTerms terms() {
        return new FundTerms(
                name,
                new Conditions(
                        Kind.find(kind),
                        Optional.of(fenced).filter(any -> !any.isEmpty()).map(YES::equals)),
                Pounds.read(total),
                Optional.of(discrepancy),
                Stage.find(stage).orElseThrow(Form::unreadable),
                lines.stream()
                        .map(line -> new LineTerms(
                                Optional.of(line.id()).filter(id -> !id.isEmpty()),
                                line.proposal(),
                                Pounds.read(line.pounds())))
                        .toList());
    }

    public List<Choice> kinds() {
        return choices(kind, "capital", "revenue");
    }

    public List<Choice> fences() {
        return choices(fenced, YES, NO);
    }

    private static List<Choice> choices(String chosen, String... values) {
        return Stream.concat(Stream.of(""), Stream.of(values))
                .map(value -> new Choice(
                        value,
                        value.isEmpty() ? Words.say("plan.money.kindNotStated") : Words.capital(value),
                        value.equals(chosen)))
                .toList();
    }

    public List<Choice> stages() {
        return stages(stage);
    }

    static List<Choice> stages(String chosen) {
        return Stream.of(Stage.values())
                .map(stage -> new Choice(
                        stage.code(), Words.capital(stage.words()), stage.code().equals(chosen)))
                .toList();
    }
}
