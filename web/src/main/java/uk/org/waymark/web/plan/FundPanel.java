package uk.org.waymark.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.position.FundPosition;
import uk.org.waymark.position.reporting.Entry;
import uk.org.waymark.position.reporting.PlanStatement.MoneyStated;
import uk.org.waymark.web.address.AddressFilter;
import uk.org.waymark.web.form.Choice;
import uk.org.waymark.web.form.Form;
import uk.org.waymark.web.lens.Lens;
import uk.org.waymark.web.words.Words;

/** The forms about the money of a plan: its funds, and how far the money of the one that is chosen has come. */
@Named
@RequestScoped
public class FundPanel {
    @Inject
    private Lens lens;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Form form;

    @Inject
    private PlanActs acts;

    /**
     * The fields about the money of a line.
     *
     * @param stages to choose from
     */
    public record MoneyForm(int number, String id, String proposal, String amount, List<Choice> stages, String spent) {}

    /** The address at which a fund of a plan is chosen. */
    public String choosing(String plan, String fund) {
        String here = lens.link("/plans/" + theme());
        return here + (here.contains("?") ? "&" : "?") + "fund="
                + URLEncoder.encode(plan + "/" + fund, StandardCharsets.UTF_8) + "#chosen-fund";
    }

    private String theme() {
        return String.valueOf(request.getAttribute(AddressFilter.SUBJECT));
    }

    /** The fund that is chosen, as the ids of its plan and of itself. */
    public String getKey() {
        return form.text("fund");
    }

    private Optional<FundPosition> chosen() {
        FundKey key = FundKey.of(getKey());
        return lens.getPosition().theme(theme()).plans().stream()
                .filter(plan -> plan.plan().id().equals(key.plan()))
                .flatMap(plan -> plan.funds().stream())
                .filter(fund -> fund.fund().id().equals(key.fund()))
                .findFirst();
    }

    public Optional<FundView> getChosen() {
        return chosen().map(FundPosition::fund).map(FundView::of);
    }

    /** The fields of its money: what was typed and refused, else what stands. */
    public List<MoneyForm> getMoney() {
        List<MoneyForm> fields = new ArrayList<>();
        chosen().map(FundPosition::fund).stream()
                .flatMap(fund -> fund.lines().stream())
                .forEach(line -> fields.add(money(line, fields.size())));
        return fields;
    }

    private MoneyForm money(Fund.Line line, int at) {
        boolean typed = acts.isRefused("money") && form.texts("line").size() > at;
        String stage = typed ? form.texts("stage").get(at) : line.stage().code();
        String spent = typed ? form.texts("spent").get(at) : spent(line.spent());
        return new MoneyForm(
                at + 1, line.id(), line.proposal(), FundView.pounds(line.pounds()), FundForm.stages(stage), spent);
    }

    private static String spent(BigDecimal spent) {
        return spent.signum() == 0 ? "" : spent.toPlainString();
    }

    public String getNote() {
        return acts.isRefused("money") ? form.text("note") : "";
    }

    /** The fields of its terms. */
    public FundForm getTerms() {
        return acts.isRefused("fund-terms")
                ? FundForm.sent(form)
                : chosen().map(FundPosition::fund).map(FundForm::of).orElseGet(FundForm::blank);
    }

    /** The fields of a new fund of a plan. */
    public FundForm added(String plan) {
        return acts.isRefused("fund") && form.text("plan").equals(plan) ? FundForm.sent(form) : FundForm.blank();
    }

    /** What was stated of its money, the latest first. */
    public List<ToldProgress> getLog() {
        return chosen().stream()
                .flatMap(fund -> fund.log().stream()
                        .sorted(Comparator.<Entry<MoneyStated>>comparingLong(Entry::sequence)
                                .reversed())
                        .map(entry -> new ToldProgress(Words.date(entry.knownFrom()), words(fund.fund(), entry))))
                .toList();
    }

    private static String words(Fund fund, Entry<MoneyStated> entry) {
        MoneyStated money = entry.statement();
        String line = fund.lines().stream()
                .filter(its -> its.id().equals(money.line()))
                .map(Fund.Line::proposal)
                .findFirst()
                .orElse(money.line());
        return String.join(
                "; ",
                Stream.of(
                                line + ": " + money.stage().words(),
                                money.spent().signum() == 0
                                        ? ""
                                        : Words.say("plan.money.spentOf", FundView.pounds(money.spent())),
                                money.note())
                        .filter(words -> !words.isBlank())
                        .toList());
    }
}
