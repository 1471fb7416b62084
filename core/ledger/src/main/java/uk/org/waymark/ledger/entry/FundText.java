package uk.org.waymark.ledger.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.contract.plan.Fund.Conditions;
import uk.org.waymark.contract.plan.Fund.Kind;
import uk.org.waymark.contract.plan.Fund.Line;
import uk.org.waymark.contract.plan.Fund.Stage;
import uk.org.waymark.position.reporting.PlanStatement.FundStated;
import uk.org.waymark.position.reporting.PlanStatement.MoneyStated;

/** The form of statements about the money of plans in the columns of an entry. */
final class FundText {
    private static final String NAME = "name";
    private static final String LINES = "lines";
    private static final String TOTAL = "stated_total";
    private static final String DISCREPANCY = "discrepancy";
    private static final String STAGE = "stage";
    private static final String KIND = "kind";
    private static final String RING_FENCED = "ring_fenced";
    private static final String STATED = "stated";
    private static final String SPENT = "spent";
    private static final String NOTE = "note";
    private static final String BETWEEN = "/";
    private static final int FIELDS = 5;

    private FundText() {}

    static Columns write(FundStated stated) {
        Fund fund = stated.fund();
        return new Columns(
                stated.plan(),
                Optional.of(fund.id()),
                Optional.empty(),
                Body.empty()
                        .with(NAME, fund.name())
                        .with(LINES, fund.lines().stream().map(FundText::line).collect(Collectors.joining("\n")))
                        .with(TOTAL, fund.statedTotal().map(BigDecimal::toPlainString))
                        .with(DISCREPANCY, fund.discrepancy())
                        .with(STAGE, fund.stage().code())
                        .with(KIND, fund.conditions().kind().map(Kind::code))
                        .with(RING_FENCED, fund.conditions().ringFenced().map(String::valueOf))
                        .with(STATED, fund.knownFrom().toString()));
    }

    static FundStated stated(Columns columns) {
        Body body = columns.body();
        return new FundStated(
                columns.subject(),
                new Fund(
                        columns.requiredPart(),
                        columns.text(NAME),
                        lines(columns.text(LINES)),
                        body.find(TOTAL).map(BigDecimal::new),
                        body.find(DISCREPANCY),
                        stage(columns.text(STAGE)),
                        new Conditions(
                                body.find(KIND).flatMap(Kind::find),
                                body.find(RING_FENCED).map(Boolean::valueOf)),
                        LocalDate.parse(columns.text(STATED))));
    }

    static Columns write(MoneyStated money) {
        return new Columns(
                money.plan(),
                Optional.of(money.fund() + BETWEEN + money.line()),
                Optional.empty(),
                Body.empty()
                        .with(STAGE, money.stage().code())
                        .with(SPENT, money.spent().toPlainString())
                        .with(NOTE, money.note()));
    }

    static MoneyStated money(Columns columns) {
        String[] fundAndLine = columns.requiredPart().split(BETWEEN, 2);
        return new MoneyStated(
                columns.subject(),
                fundAndLine[0],
                fundAndLine[1],
                stage(columns.text(STAGE)),
                new BigDecimal(columns.text(SPENT)),
                columns.text(NOTE));
    }

    /** Its id, amount, stage, what is spent, and its words, which are on one line. */
    private static String line(Line line) {
        return String.join(
                " ",
                line.id(),
                line.pounds().toPlainString(),
                line.stage().code(),
                line.spent().toPlainString(),
                line.proposal());
    }

    private static List<Line> lines(String text) {
        return text.lines()
                .map(line -> line.split(" ", FIELDS))
                .map(parts -> new Line(
                        parts[0], parts[4], new BigDecimal(parts[1]), stage(parts[2]), new BigDecimal(parts[3])))
                .toList();
    }

    private static Stage stage(String code) {
        return Stage.find(code)
                .orElseThrow(() -> new IllegalStateException("There is no stage of money \"" + code + "\""));
    }
}
