package uk.org.waymark.web.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.waymark.contract.figure.Measurement;
import uk.org.waymark.contract.figure.Polarity;
import uk.org.waymark.contract.figure.Shape;
import uk.org.waymark.contract.plan.Fund;
import uk.org.waymark.contract.plan.Fund.Stage;
import uk.org.waymark.web.chart.FundBar;
import uk.org.waymark.web.words.Words;

/**
 * Money from one fund, line by line.
 *
 * @param stage how far the money has come, where it is not committed and its lines do not differ
 * @param conditions "capital, ring-fenced"; empty where nothing is stated of them
 * @param counted whether it counts as placed
 * @param sum one line: the total, and whether the lines agree with it
 * @param bar its lines drawn to the scale of the plan's funds
 * @param stated the total the source prints, where it differs from the lines' own
 * @param spent what is spent of it; empty where nothing is
 */
public record FundView(
        String id,
        String name,
        Optional<String> stage,
        Optional<String> conditions,
        boolean counted,
        List<Line> lines,
        String total,
        String sum,
        String bar,
        Optional<String> spent,
        Optional<String> stated,
        Optional<String> discrepancy) {
    private static final Measurement POUNDS = new Measurement(Shape.AMOUNT, "£", 0, Polarity.HIGH);

    /**
     * A proposal and its amount.
     *
     * @param stage how far its money has come
     * @param spent blank where nothing is
     */
    public record Line(String proposal, String amount, String stage, String spent) {}

    /** A fund with its lines, on a scale of its own. */
    public static FundView of(Fund fund) {
        return of(fund, fund.linesTotal().max(fund.statedTotal().orElse(BigDecimal.ZERO)));
    }

    /**
     * The same beside others.
     *
     * @param scale the amount as wide as the room there is, in pounds
     */
    static FundView of(Fund fund, BigDecimal scale) {
        return new FundView(
                fund.id(),
                fund.name(),
                Optional.of(fund.stage())
                        .filter(stage -> stage != Stage.COMMITTED && isOfOneStage(fund))
                        .map(Stage::words),
                conditions(fund),
                fund.isPlaced(),
                fund.lines().stream().map(FundView::line).toList(),
                pounds(fund.linesTotal()),
                sum(fund),
                FundBar.draw(fund, scale, sum(fund)),
                spent(fund).filter(amount -> amount.signum() > 0).map(FundView::pounds),
                fund.statedTotal().filter(total -> !fund.addsUp()).map(FundView::pounds),
                fund.discrepancy()
                        .or(() -> fund.addsUp() ? Optional.empty() : Optional.of(Words.say("plan.unexplained"))));
    }

    private static Line line(Fund.Line line) {
        return new Line(
                line.proposal(),
                pounds(line.pounds()),
                Words.capital(line.stage().words()),
                line.spent().signum() > 0 ? pounds(line.spent()) : "");
    }

    private static Optional<BigDecimal> spent(Fund fund) {
        return fund.lines().stream().map(Fund.Line::spent).reduce(BigDecimal::add);
    }

    private static boolean isOfOneStage(Fund fund) {
        return fund.lines().stream().map(Fund.Line::stage).distinct().count() == 1;
    }

    private static Optional<String> conditions(Fund fund) {
        String words = Stream.concat(
                        fund.conditions().kind().map(Fund.Kind::code).stream(),
                        fund
                                .conditions()
                                .ringFenced()
                                .map(fenced -> Words.say(fenced ? "plan.ringFenced" : "plan.notRingFenced"))
                                .stream())
                .collect(Collectors.joining(", "));
        return Optional.of(words).filter(any -> !any.isEmpty());
    }

    /** Both totals where they differ, and by how much. */
    private static String sum(Fund fund) {
        String lines = pounds(fund.linesTotal());
        Optional<BigDecimal> stated = fund.statedTotal();
        if (!fund.addsUp()) {
            BigDecimal over = fund.linesTotal().subtract(stated.orElseThrow());
            return Words.say(
                    over.signum() > 0 ? "plan.sum.over" : "plan.sum.under",
                    pounds(stated.orElseThrow()),
                    lines,
                    pounds(over.abs()));
        }
        if (!fund.isPlaced()) {
            return Words.say("plan.sum.notPlaced", lines, fund.stage().words());
        }
        return stated.isPresent() ? Words.say("plan.sum.agrees", lines) : lines;
    }

    static String pounds(BigDecimal amount) {
        return POUNDS.withUnit(amount);
    }
}
